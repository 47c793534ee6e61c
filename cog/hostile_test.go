package cog_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/jury"
	"github.com/coglaw/coglaw/law"
)

// A shape is a family of documents that grow with n: an attack on whoever judges the
// documents of others. Whatever its shape, four times the document may cost four times as
// much, and a little more.
type shape struct {
	name   string
	status int // of cog check: 0 no breach, 1 a breach, 2 malformed
	of     func(n int) string
}

// shapes are all of them: texts, lives, and what is no convention at all.
func shapes() (all []shape) {
	for _, list := range [][]shape{textShapes(), pairShapes(), changeShapes(), lifeShapes(), malformedShapes(), streamShapes()} {
		all = append(all, list...)
	}
	return all
}

// size returns the n for which the shape has about so many bytes.
func (s shape) size(bytes int) int { return max(1, bytes*32/(len(s.of(64))-len(s.of(32)))) }

// numbered repeats an element n times with commas between: # in it is its number from 0, @
// its number from the end.
func numbered(n int, element string) string {
	var b strings.Builder
	for i := range n {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(number(i, n, element))
	}
	return b.String()
}

func number(i, n int, element string) string {
	return strings.ReplaceAll(strings.ReplaceAll(element, "#", strconv.Itoa(i)), "@", strconv.Itoa(n-1-i))
}

// list is numbered as a list, after other elements.
func list(n int, element string, before ...string) string {
	if n > 0 {
		before = append(before, numbered(n, element))
	}
	return "[" + strings.Join(before, ",") + "]"
}

// The parts of a lawful convention of the family branch.
const (
	allAims = `"title":"Servir","categories":["implementation","service-quality","productivity","social-action"],` +
		`"actions":[{"by":"state","title":"Simplifier"},{"by":"body","title":"Mutualiser"}]`
	anAim    = `{"id":"aim",` + allAims + `,"indicators":[{"id":"first","label":"L","kind":"quantitative","unit":"%","direction":"at-least","targets":{"2024":1}}]}`
	aSigner  = `{"capacity":"board-chair"},{"capacity":"director"}`
	aTrigger = `{"kind":"financing-act"},{"kind":"workload-change"}`
)

var lawfulParts = [][2]string{
	{"format", `"coglaw/1"`}, {"regime", `"general"`}, {"scope", `"family"`}, {"concluded", `"2023-01-10"`},
	{"term", `{"start":"2023-01-01","end":"2027-12-31"}`},
	{"state", `{"signatories":[{"capacity":"minister"}]}`},
	{"body", `{"code":"cnaf","signatories":[` + aSigner + `]}`},
	{"objectives", "[" + anAim + "]"},
	{"means", `[{"title":"M","kind":"staff"}]`},
	{"commitments", `[{"by":"state","title":"C"},{"by":"body","title":"C"}]`},
	{"budgets", `[{"kind":"management","computation":"C","evolution":"E"},{"kind":"social-action","computation":"C","evolution":"E"}]`},
	{"amendmentConditions", `{"triggers":[` + aTrigger + `]}`},
	{"evaluationProcess", `{"heard":["state","body"]}`},
}

// sickly are the parts of the family convention that make one on sickness, of 2006.
var sickly = []string{
	"scope", `"sickness"`, "concluded", `"2006-02-01"`, "term", `{"start":"2006-01-01","end":"2009-12-31"}`,
	"body", `{"code":"cnam","signatories":[{"capacity":"council-chair"},{"capacity":"director-general"}]}`,
	"budgets", `[{"kind":"management","computation":"C","evolution":"E"},{"kind":"medical-control","computation":"C","evolution":"E"},` +
		`{"kind":"social-action","computation":"C","evolution":"E"},{"kind":"prevention","computation":"C","evolution":"E"}]`,
	"orientations", `[{"domain":"public-health","title":"O"},{"domain":"medical-demography","title":"O"},{"domain":"medicines","title":"O"},{"domain":"access-to-care","title":"O"}]`,
	"controlPlan", `{"title":"P"}`,
}

// written is the lawful convention with other parts, each after its key; "" leaves one out.
func written(parts ...string) string {
	instead := map[string]string{}
	var order []string
	for i := 0; i < len(parts); i += 2 {
		if _, twice := instead[parts[i]]; !twice {
			order = append(order, parts[i])
		}
		instead[parts[i]] = parts[i+1]
	}
	var b strings.Builder
	write := func(key, value string) {
		if value != "" {
			fmt.Fprintf(&b, "%c%q:%s", "{,"[min(b.Len(), 1)], key, value)
		}
	}
	for _, part := range lawfulParts {
		value, other := instead[part[0]]
		if !other {
			value = part[1]
		}
		write(part[0], value)
		delete(instead, part[0])
	}
	for _, key := range order {
		write(key, instead[key])
	}
	return b.String() + "}"
}

// dayOf is the day of amendment i, seven of them being signed on one.
func dayOf(i int) string { return law.Date(2023, 2, 1).AddDays(i / 7).String() }

// A signedBy is how the amendments of a convention are signed: on days after the first, by whom.
type signedBy struct {
	first       law.Day
	code, chair string
}

func signatureOf(parts []string) signedBy {
	if len(parts) > 1 && parts[1] == `"sickness"` {
		return signedBy{law.Date(2006, 3, 1), "cnam", "council-chair"}
	}
	return signedBy{law.Date(2023, 2, 1), "cnaf", "board-chair"}
}

// amending is the parts with n amendments, each with its changes, numbered; their own parts
// may be others too.
func amending(n int, changes string, parts ...string) []string {
	return amendingBy(n, func(i int) string { return number(i, n, changes) }, parts...)
}

func amendingBy(n int, changes func(i int) string, parts ...string) []string {
	var b strings.Builder
	by := signatureOf(parts)
	for i := range n {
		fmt.Fprintf(&b, `%s{"number":%d,"concluded":"%s","state":{"signatories":[{"capacity":"minister"}]},"body":{"code":"%s","signatories":[{"capacity":"%s"},{"capacity":"director-general"}]},`+
			`"reason":{"kind":"financing-act","year":2007},"changes":[%s]}`, ","[:min(i, 1)], i+1, by.first.AddDays(i/7), by.code, by.chair, changes(i))
	}
	return append(parts[:len(parts):len(parts)], "amendments", "["+b.String()+"]")
}

// reading is what became of a text that is read and judged as cog check does it.
func reading(document string, each func(*cog.Document, error)) {
	for d, err := range cog.NewDecoder(strings.NewReader(document)).All() {
		each(&d, err)
	}
}

// spent returns the bytes that a function allocates.
func spent(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// uses are what is done with a document, beside reading it: all of it has to grow as the
// document does. Evaluated is not among them: each evaluation it yields holds the objectives of
// its own text.
var uses = []struct {
	name string
	use  func(*cog.Document)
}{
	{"Assess", func(d *cog.Document) { _, _ = json.Marshal(d.Assess(today)) }},
	{"Check", func(d *cog.Document) { _ = d.Check() }},
	{"MarshalJSON", func(d *cog.Document) { _, _ = d.MarshalJSON() }},
	{"At", func(d *cog.Document) { _, _ = d.At(today) }},
	{"Changes", func(d *cog.Document) { _, _ = d.Changes(d.Concluded, law.Date(9999, 12, 31)) }},
	{"Outstanding", func(d *cog.Document) {
		for range d.Outstanding(law.Date(2100, 1, 1)) {
		}
	}},
	{"Timeline", func(d *cog.Document) {
		for range d.Timeline() {
		}
	}},
	{"Convention", func(d *cog.Document) { _, _ = d.Convention() }},
	{"Evaluate", func(d *cog.Document) {
		if c, err := d.Convention(); err == nil {
			_, _ = c.Evaluate(evaluation.Record{Opened: today})
		}
	}},
}

// Bytes allocated stand for the cost, since they do not depend on the machine. Four times as
// many would be four times the document; what grows by doubling may stand at the end of one
// once and at its beginning the other time, which makes eight. The square is sixteen.
func TestFourTimesTheDocumentCostsFourTimesTheMemory(t *testing.T) {
	if jury.Raced {
		t.Skip("what is allocated is counted without the race detector, which allocates too")
	}
	for _, s := range shapes() {
		t.Run(s.name, func(t *testing.T) {
			var documents [2]string
			n := s.size(5_000)
			for i, n := range []int{n, 4 * n} {
				documents[i] = s.of(n)
			}
			least := uint64(4 * len(documents[0])) // below which it is the small change that counts
			grows := func(what string, cost func(document string) uint64) {
				once, fourTimes := cost(documents[0]), cost(documents[1])
				assert.Less(t, fourTimes, 8*max(once, least), "%s: %d bytes, of a document four times as long %d", what, once, fourTimes)
			}
			grows("Decode", func(document string) uint64 {
				return spent(func() {
					reading(document, func(_ *cog.Document, err error) { _, _ = json.Marshal(cog.Result{Err: err}) })
				})
			})
			for _, u := range uses {
				grows(u.name, func(document string) (bytes uint64) {
					reading(document, func(d *cog.Document, err error) {
						if err == nil {
							bytes += spent(func() { u.use(d) })
						}
					})
					return bytes
				})
			}
		})
	}
}

// Evaluations of one text and of the next by turns do not have the whole read anew for each.
func TestEvaluationsMayComeInAnyOrder(t *testing.T) {
	cost := func(n int) uint64 {
		parts := amendingBy(1, func(int) string { return `{"kind":"remove-objective","id":"o0"}` },
			"objectives", list(1, `{"id":"o#","title":"T","categories":["other"]}`, anAim), "commitments", list(n, `{"by":"body","title":"T#"}`, `{"by":"state","title":"T"}`))
		document := written(evaluating(n, func(i int) string { return []string{`{"opened":"2023-03-01"}`, `{"opened":"2023-01-20"}`}[i%2] }, parts...)...)
		d, err := cog.Decode([]byte(document))
		require.NoError(t, err)
		next := 0
		return spent(func() {
			for i, e := range d.Evaluated() {
				require.Equal(t, next, i)
				require.Len(t, slices.Collect(e.Objectives()), 1+i%2)
				next++
			}
			require.Equal(t, n, next)
		})
	}
	assert.Less(t, cost(800), 8*cost(200))
}

// A hundred faults are told, and of each so many characters, in whatever document.
func TestWhatIsMalformedIsToldInABoundedSpace(t *testing.T) {
	for _, s := range shapes() {
		if !strings.HasPrefix(s.name, "malformed: ") {
			continue
		}
		t.Run(s.name, func(t *testing.T) {
			reading(s.of(s.size(100_000)), func(_ *cog.Document, err error) {
				var m *law.Malformed
				require.ErrorAs(t, err, &m)
				told, err := json.Marshal(cog.Result{Err: m})
				require.NoError(t, err)
				assert.Less(t, len(told), 150_000)
				assert.Less(t, len(m.Error()), 150_000)
			})
		})
	}
}

// What a shape is said to be, a small one is.
func TestEveryHostileDocumentIsWhatItIsSaidToBe(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range shapes() {
		assert.False(t, seen[s.name], "two are called %s", s.name)
		seen[s.name] = true
		status := 0
		reading(s.of(24), func(d *cog.Document, err error) {
			switch {
			case err != nil:
				status = 2
			case d.Assess(today).Verdict() == cog.VerdictUnlawful:
				status = max(status, 1)
			}
			if err != nil && s.status != 2 {
				t.Errorf("%s: %.300v", s.name, err)
			}
		})
		assert.Equal(t, s.status, status, s.name)
	}
}

var (
	hostileFolder = flag.String("hostile", "", "`folder` to write the hostile documents to")
	hostileSize   = flag.Int("hostile-size", 200_000, "about how many `bytes` the smaller of each two has")
)

// With the flag they are written, each of some bytes and four times as long, for the command
// to be measured on them (.ci/tools/hostile): NAME.n.json, NAME.4n.json, and in status.txt
// the status that the command ends with.
func TestTheHostileDocumentsAreWritten(t *testing.T) {
	folder, size, all := *hostileFolder, *hostileSize, shapes()
	if folder == "" {
		folder, size, all = t.TempDir(), 1_000, all[:1]
	}
	var index strings.Builder
	for _, s := range all {
		name := strings.NewReplacer(" ", "-", ",", "", ":", "").Replace(s.name)
		fmt.Fprintf(&index, "%d %s\n", s.status, name)
		n := s.size(size)
		require.NoError(t, os.WriteFile(filepath.Join(folder, name+".n.json"), []byte(s.of(n)), 0o644))
		require.NoError(t, os.WriteFile(filepath.Join(folder, name+".4n.json"), []byte(s.of(4*n)), 0o644))
	}
	require.NoError(t, os.WriteFile(filepath.Join(folder, "status.txt"), []byte(index.String()), 0o644))
}
