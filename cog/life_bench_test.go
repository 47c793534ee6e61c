package cog_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// lifeLarge is a family convention with many objectives, of two actions and two
// indicators each, and many amendments, one a day, of four changes each: new
// targets, another action, an objective and means rewritten.
func lifeLarge(tb testing.TB, objectives, amendments int) cog.Document {
	tb.Helper()
	d := cog.Document{Draft: lifeModel(tb, "family")}
	d.Objectives = nil
	build := func(i, version int) objective.Objective {
		return objective.Must(objective.Spec{ID: fmt.Sprintf("O%d", i), Title: fmt.Sprintf("Objectif %d, version %d", i, version),
			Categories: []objective.Category{objective.Categories()[[]int{0, 1, 2, 4, 5}[i%5]]},
			Actions:    []objective.Action{{By: branch.State, Title: "Simplifier"}, {By: branch.NationalBody, Title: "Mutualiser"}},
			Indicators: []objective.Indicator{lifeIndicator(fmt.Sprintf("I%d.0", i), 2023, "1", "2", "3", "4", "5"), lifeIndicator(fmt.Sprintf("I%d.1", i), 2023, "1", "2")}})
	}
	for i := range objectives {
		d.Objectives = append(d.Objectives, build(i, 0))
	}
	for n := range amendments {
		i := n * 7 % objectives
		d.Amendments = append(d.Amendments, lifeAmendment(n+1, d.Concluded.AddDays(n).String(), branch.Cnaf,
			cog.SetTargets{Indicator: fmt.Sprintf("I%d.0", i), Targets: lifeFigures(2024, "6", "7")},
			cog.ReplaceAction{Objective: fmt.Sprintf("O%d", i), By: branch.State, Title: "Simplifier", Action: objective.Action{By: branch.State, Title: "Simplifier"}},
			cog.ReplaceObjective{Objective: build((i+1)%objectives, n+1)},
			cog.ReplaceMeans{Title: "Trajectoire d’effectifs", Means: clause.Means{Title: "Trajectoire d’effectifs", Kind: clause.Staff}}))
	}
	return d
}

func TestALargeLifeIsLawful(t *testing.T) {
	d := lifeLarge(t, 250, 100)
	require.NoError(t, d.Check())
	assert.NoError(t, d.Assess(law.Day{}).Err())
	_, err := d.Convention()
	assert.NoError(t, err)
}

// What is compared: the time an amendment takes when the text of the last day is
// put together (Document.At), as amendments grow tenfold twice with 250 objectives,
// and as objectives grow tenfold twice with 100 amendments. Consolidating is
// linear in the amendments if ns/amendment stays what it is in the first three; a
// change looks its objective up by walking the list, so that it grows with the
// objectives in the last three.
func BenchmarkConsolidate(b *testing.B) {
	for _, size := range []struct{ objectives, amendments int }{{250, 10}, {250, 100}, {250, 1000}, {25, 100}, {2500, 100}} {
		d := lifeLarge(b, size.objectives, size.amendments)
		last := d.Amendments[size.amendments-1].Concluded
		b.Run(fmt.Sprintf("objectives=%d/amendments=%d", size.objectives, size.amendments), func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				if _, err := d.At(last); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(size.amendments), "ns/amendment")
		})
	}
}

// What is compared: judging a whole life (Document.Assess), which puts the text
// together amendment by amendment and judges of each what it touched, with the sum
// of its parts: the convention judged, then the text after each amendment judged
// whole, the texts standing ready (parts), or put together first, once for each
// amendment (parts-consolidated). Amending a convention amendment by amendment
// (Convention.Amend) does the same with the form checked each time.
func BenchmarkAssess(b *testing.B) {
	for _, size := range []struct{ objectives, amendments int }{{25, 10}, {250, 10}, {250, 100}} {
		d := lifeLarge(b, size.objectives, size.amendments)
		name := fmt.Sprintf("objectives=%d/amendments=%d/", size.objectives, size.amendments)
		each := func(b *testing.B) {
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(size.amendments), "ns/amendment")
		}
		b.Run(name+"life", func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				if d.Assess(law.Day{}).Verdict() != cog.VerdictLawful {
					b.Fatal("not lawful")
				}
			}
			each(b)
		})
		var texts []cog.Draft
		for _, a := range d.Amendments {
			text, err := d.At(a.Concluded)
			require.NoError(b, err)
			text.Concluded = a.Concluded
			texts = append(texts, text)
		}
		last := texts[len(texts)-1].Concluded
		b.Run(name+"parts", func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				_, err := d.At(last)
				lawful := err == nil && d.Draft.Judge(law.Day{}).Verdict() == cog.VerdictLawful
				for i := range texts {
					lawful = lawful && texts[i].Judge(law.Day{}).Verdict() == cog.VerdictLawful
				}
				if !lawful {
					b.Fatal("not lawful")
				}
			}
			each(b)
		})
		b.Run(name+"one-by-one", func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				lawful := d.Draft.Judge(law.Day{}).Verdict() == cog.VerdictLawful
				for _, a := range d.Amendments {
					text, err := d.At(a.Concluded)
					text.Concluded = a.Concluded
					lawful = lawful && err == nil && text.Judge(law.Day{}).Verdict() == cog.VerdictLawful
				}
				if !lawful {
					b.Fatal("not lawful")
				}
			}
			each(b)
		})
		b.Run(name+"amend", func(b *testing.B) {
			b.ReportAllocs()
			first := cog.Must(d.Draft)
			for range b.N {
				c := first
				for _, a := range d.Amendments {
					next, err := c.Amend(a)
					if err != nil {
						b.Fatal(err)
					}
					c = next
				}
			}
			each(b)
		})
	}
}

// BenchmarkDocument is reading and writing a life, and all it takes to make a
// convention of it.
func BenchmarkDocument(b *testing.B) {
	d := lifeLarge(b, 250, 100)
	document := []byte(lifeJSON(b, d))
	b.Run("decode", func(b *testing.B) {
		b.SetBytes(int64(len(document)))
		for range b.N {
			if _, err := cog.Decode(document); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("encode", func(b *testing.B) {
		b.SetBytes(int64(len(document)))
		for range b.N {
			if _, err := d.MarshalJSON(); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("convention", func(b *testing.B) {
		for range b.N {
			if _, err := d.Convention(); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("changes", func(b *testing.B) {
		for range b.N {
			if changes, err := d.Changes(d.Concluded, d.Term.End); err != nil || len(changes) == 0 {
				b.Fatal(err)
			}
		}
	})
}
