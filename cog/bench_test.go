package cog_test

import (
	"encoding/json"
	"fmt"
	"io"
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// full is a lawful convention of the size of those that are signed: for n = 25
// objectives, 50 actions and 75 indicators with 5 targets each, some 33 KB.
func full(t testing.TB, n int) (cog.Draft, []byte) {
	t.Helper()
	d := decodeModel(t, "sickness")
	d.Concluded, d.Term = law.MustParseDay("2022-12-15"), cog.Years(2023, 2027) // signed in time: there is nothing to observe
	d.Objectives = make([]objective.Objective, 0, n)
	for i := range n {
		s := objective.Spec{
			ID:           fmt.Sprintf("O%d", i),
			Title:        fmt.Sprintf("Objectif %d : garantir l’accès aux droits et faciliter les démarches des assurés", i),
			Categories:   []objective.Category{objective.Categories()[i%5]},
			SelfEmployed: i == n/2,
			Actions: []objective.Action{
				{By: branch.State, Title: "Stabiliser les textes six mois avant leur entrée en vigueur"},
				{By: branch.NationalBody, Title: "Généraliser le contrôle embarqué et le préremplissage", SelfEmployed: i == n/2},
			},
		}
		for j := range 3 {
			q := objective.Quantitative{
				ID: fmt.Sprintf("I%d.%d", i, j), Label: "Part des dossiers traités sous quinze jours, tous canaux, ensemble du réseau et du territoire, hors dossiers suspendus",
				Unit: "%", Direction: objective.AtLeast,
				Baseline: &objective.Figure{Year: 2022, Value: objective.MustParseDecimal("84.5")},
			}
			for year := 2023; year <= 2027; year++ {
				q.Targets = append(q.Targets, objective.Figure{Year: year, Value: objective.MustParseDecimal(fmt.Sprintf("%d.%d", 60+year-2000, j))})
			}
			s.Indicators = append(s.Indicators, objective.MustIndicator(q))
		}
		d.Objectives = append(d.Objectives, objective.Must(s))
	}
	require.NoError(t, d.Check())
	require.Equal(t, cog.VerdictLawful, d.Judge(today).Verdict())
	document, err := json.Marshal(d)
	require.NoError(t, err)
	return d, document
}

// What is observed is put into words; but for that, judging a lawful draft allocates nothing.
func TestJudgingALawfulDraftAllocatesNothing(t *testing.T) {
	lawful := 0
	for _, name := range models {
		d := decodeModel(t, name)
		if d.Judge(today).Verdict() != cog.VerdictLawful {
			continue
		}
		lawful++
		if len(observationsIn(d.Judge(today))) > 0 {
			assert.LessOrEqual(t, testing.AllocsPerRun(100, func() { d.Judge(today) }), 7.0, name)
			d.Term = cog.Years(d.Concluded.Year()+1, d.Concluded.Year()+5) // signed in time
		}
		assert.Empty(t, observationsIn(d.Judge(today)), name)
		assert.Zero(t, testing.AllocsPerRun(100, func() { d.Judge(today) }), name)
	}
	assert.Equal(t, len(models)-1, lawful)
	d, document := full(t, 25)
	assert.Zero(t, testing.AllocsPerRun(100, func() { d.Judge(today) }))
	assert.InDelta(t, 33_000, len(document), 1_000, "the size the benchmarks speak of")
}

// BenchmarkJudge judges a full convention of 25 objectives, 50 actions and 75
// indicators held in memory: every rule of the day, the outcome of each, nothing
// allocated. To be compared with BenchmarkStraightLine.
func BenchmarkJudge(b *testing.B) {
	d, _ := full(b, 25)
	b.ReportAllocs()
	b.ResetTimer()
	for range b.N {
		if d.Judge(today).Verdict() != cog.VerdictLawful {
			b.Fatal("unlawful")
		}
	}
}

// BenchmarkStraightLine decides the same rules on the same convention, held in
// plain structs of strings, with one function that knows only the law of 2023 and
// only counts. It walks categories and actions each time; Judge adds up what each
// objective found of them when it was made, in objective.New.
func BenchmarkStraightLine(b *testing.B) {
	_, document := full(b, 25)
	var c plain
	require.NoError(b, json.Unmarshal(document, &c))
	b.ReportAllocs()
	b.ResetTimer()
	for range b.N {
		if straightLine(&c) != 0 {
			b.Fatal("unlawful")
		}
	}
}

// BenchmarkDecodeAndJudge reads the 33 KB of that convention and judges it, with
// all that reading checks: keys, values, dates, figures, ids, targets. To be
// compared with BenchmarkEncodingJSON.
//
// Other readers of JSON are not compared: the module takes on no dependency for
// a benchmark.
func BenchmarkDecodeAndJudge(b *testing.B) {
	_, document := full(b, 25)
	b.SetBytes(int64(len(document)))
	b.ReportAllocs()
	b.ResetTimer()
	for range b.N {
		d, err := cog.Decode(document)
		if err != nil || d.Judge(today).Verdict() != cog.VerdictLawful {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(document)), "B/document")
}

// BenchmarkEncodingJSON reads the same bytes with encoding/json into plain structs
// with tags, and does nothing else: no check of any kind, no verdict.
func BenchmarkEncodingJSON(b *testing.B) {
	_, document := full(b, 25)
	b.SetBytes(int64(len(document)))
	b.ReportAllocs()
	b.ResetTimer()
	for range b.N {
		var c plain
		if err := json.Unmarshal(document, &c); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(document)), "B/document")
}

// BenchmarkScale compares conventions of ten, a hundred and a thousand times the
// size: ns/objective should stay what it is.
func BenchmarkScale(b *testing.B) {
	for _, n := range []int{25, 250, 2_500, 25_000} {
		d, document := full(b, n)
		perObjective := func(b *testing.B) {
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/objective")
		}
		b.Run(fmt.Sprintf("judge/%d", n), func(b *testing.B) {
			for range b.N {
				d.Judge(today)
			}
			perObjective(b)
		})
		b.Run(fmt.Sprintf("decode/%d", n), func(b *testing.B) {
			b.SetBytes(int64(len(document)))
			for range b.N {
				if _, err := cog.Decode(document); err != nil {
					b.Fatal(err)
				}
			}
			perObjective(b)
		})
	}
}

// BenchmarkFaults reads documents with a fault in each of n elements, and compares
// 1,000 with 8,000: ns/element should stay what it is, whether the faults are found
// while reading, out of order, or only when the whole is known.
func BenchmarkFaults(b *testing.B) {
	for _, c := range []struct{ name, list, element string }{
		{"unknown key", "means", `{"title":"T","kind":"staff","zzz":1}`},
		{"unknown and missing key", "means", `{"zzz":1}`},
		{"id used again", "objectives", `{"id":"A","title":"T","categories":["other"]}`},
	} {
		for _, n := range []int{1_000, 8_000} {
			document := manyFaults(c.list, c.element, n)
			b.Run(fmt.Sprintf("%s/%d", c.name, n), func(b *testing.B) {
				b.SetBytes(int64(len(document)))
				for range b.N {
					if _, err := cog.Decode(document); err == nil {
						b.Fatal("no fault")
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/element")
			})
		}
	}
}

// BenchmarkStream reads and judges 100,000 documents of 3 KB from one stream. The
// peak of the heap in use is to be compared with the size of the stream, of which
// none may be kept.
func BenchmarkStream(b *testing.B) {
	const documents = 100_000
	document := compact(b, readModel(b, "family")) + "\n"
	b.SetBytes(int64(len(document)) * documents)
	var peak uint64
	var m runtime.MemStats
	b.ResetTimer()
	for range b.N {
		n := 0
		for d, err := range cog.NewDecoder(&repeated{text: document, times: documents}).All() {
			if err != nil || d.Judge(law.Day{}).Verdict() != cog.VerdictLawful {
				b.Fatal(err)
			}
			if n++; n%1_000 == 0 {
				runtime.ReadMemStats(&m)
				peak = max(peak, m.HeapInuse)
			}
		}
		if n != documents {
			b.Fatal(n)
		}
	}
	b.ReportMetric(float64(peak)/1e6, "peak-heap-MB")
	b.ReportMetric(float64(documents)*float64(b.N)/b.Elapsed().Seconds(), "documents/s")
}

// repeated is a text read over and over.
type repeated struct {
	text  string
	times int
	rest  string
}

func (r *repeated) Read(p []byte) (int, error) {
	n := 0
	for n < len(p) {
		if r.rest == "" {
			if r.times == 0 {
				break
			}
			r.rest = r.text
			r.times--
		}
		c := copy(p[n:], r.rest)
		r.rest = r.rest[c:]
		n += c
	}
	if n == 0 {
		return 0, io.EOF
	}
	return n, nil
}

// What the benchmark says of memory, small enough to be checked each time.
func TestAStreamIsReadInTheMemoryOfOneDocument(t *testing.T) {
	document := compact(t, readModel(t, "family")) + "\n"
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	dec := cog.NewDecoder(&repeated{text: document, times: 5_000})
	var peak uint64
	for i := range 5_000 {
		_, err := dec.Decode()
		require.NoError(t, err)
		if i%1_000 == 999 {
			runtime.GC()
			runtime.ReadMemStats(&after)
			peak = max(peak, after.HeapAlloc)
		}
	}
	_, err := dec.Decode()
	assert.Equal(t, io.EOF, err)
	assert.Less(t, int64(peak)-int64(before.HeapAlloc), int64(2_000_000), "of a stream of %d bytes", 5_000*len(document))
}
