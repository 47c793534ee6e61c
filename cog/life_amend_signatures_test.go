package cog_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// An amendment is signed as a convention of its own day would be, whoever signed
// the convention it amends.
func TestAnAmendmentIsSignedByTheLawOfItsOwnDay(t *testing.T) {
	family := lifeOf2003(t)
	accidents := lifeConvention(t, "work-accidents", lifeRunning("2003-05-05", 2003, 2005), lifeWithout("O3"),
		lifeSigned(branch.ATMPCommitteeChair, branch.Director))
	autonomy := lifeConvention(t, "autonomy")
	rsi := lifeConvention(t, "rsi")
	for _, row := range []struct {
		name   string
		c      *cog.Convention
		on     string
		signed []branch.BodyCapacity
		lacks  int
	}{
		{"until 2004-08-17 the old offices", family, "2004-08-16", []branch.BodyCapacity{branch.BoardChair, branch.Director}, 0},
		{"until then no other", family, "2004-08-16", []branch.BodyCapacity{branch.CouncilChair, branch.DirectorGeneral}, 2},
		{"until then not one of them other", family, "2004-08-16", []branch.BodyCapacity{branch.BoardChair, branch.DirectorGeneral}, 1},
		{"from then on a director-general too", family, "2004-08-17", []branch.BodyCapacity{branch.BoardChair, branch.DirectorGeneral}, 0},
		{"the family branch has a board, no council", family, "2004-08-17", []branch.BodyCapacity{branch.CouncilChair, branch.DirectorGeneral}, 1},
		{"from then on the old too", family, "2005-12-31", []branch.BodyCapacity{branch.BoardChair, branch.Director}, 0},
		{"in any order", family, "2005-06-01", []branch.BodyCapacity{branch.DirectorGeneral, branch.BoardChair}, 0},
		{"one more does no harm", family, "2005-06-01", []branch.BodyCapacity{branch.DirectorGeneral, branch.Director, branch.BoardChair}, 0},
		{"one alone", family, "2005-06-01", []branch.BodyCapacity{branch.DirectorGeneral}, 1},
		{"the chair of another body's committee", family, "2005-06-01", []branch.BodyCapacity{branch.ATMPCommitteeChair, branch.Director}, 1},

		{"work accidents, until 2004-08-17", accidents, "2004-08-16", []branch.BodyCapacity{branch.ATMPCommitteeChair, branch.Director}, 0},
		{"work accidents, not yet the new", accidents, "2004-08-16", []branch.BodyCapacity{branch.ATMPCommitteeChair, branch.DirectorGeneral}, 1},
		{"work accidents, from then on the director-general", accidents, "2005-06-01", []branch.BodyCapacity{branch.ATMPCommitteeChair, branch.DirectorGeneral}, 0},
		{"work accidents, no longer the director", accidents, "2005-06-01", []branch.BodyCapacity{branch.ATMPCommitteeChair, branch.Director}, 1},
		{"work accidents, no chair of the council", accidents, "2005-06-01", []branch.BodyCapacity{branch.CouncilChair, branch.DirectorGeneral}, 1},

		{"autonomy has a council, no board", autonomy, "2023-01-10", []branch.BodyCapacity{branch.BoardChair, branch.Director}, 1},
		{"autonomy", autonomy, "2023-01-10", []branch.BodyCapacity{branch.CouncilChair, branch.Director}, 0},
		{"the self-employed", rsi, "2013-01-10", []branch.BodyCapacity{branch.BoardChair, branch.DirectorGeneral}, 0},
		{"the self-employed: no director", rsi, "2013-01-10", []branch.BodyCapacity{branch.BoardChair, branch.Director}, 1},
		{"the self-employed: no council", rsi, "2013-01-10", []branch.BodyCapacity{branch.CouncilChair, branch.DirectorGeneral}, 1},
	} {
		t.Run(row.name, func(t *testing.T) {
			a := lifeAmendment(1, row.on, row.c.Body())
			a.Body.Signatories = lifeSignatures(row.signed...)
			breaches := lifeTry(t, row.c, a)
			require.Len(t, breaches, row.lacks)
			for _, b := range breaches {
				assert.Equal(t, law.BodySignatories, b.Rule)
				assert.Equal(t, "/body/signatories", b.Pointer)
				assert.Len(t, b.Seen, len(row.signed))
			}
		})
	}
}

func TestTheArticleOnSignaturesIsThatOfTheScheme(t *testing.T) {
	for model, want := range map[string]string{"family": "L227-2", "rsi": "R611-19"} {
		c := lifeConvention(t, model)
		a := lifeAmendment(1, c.Term().End.String(), c.Body())
		a.Body.Signatories = nil
		for _, b := range lifeTry(t, c, a) {
			assert.Equal(t, want, b.Citations[0].String())
		}
	}
}

func TestTheSignaturesOfTheConventionStayItsOwn(t *testing.T) {
	c := lifeOf2003(t)
	a := lifeAmendment(1, "2005-06-01", branch.Cnaf)
	a.Body.Signatories = lifeSignatures(branch.BoardChair, branch.DirectorGeneral)
	next := lifeAmend(t, c, a)
	for s := range next.BodySignatories() {
		assert.Contains(t, []branch.BodyCapacity{branch.BoardChair, branch.Director}, s.Capacity)
	}
	assert.Equal(t, c.Report(), next.Report())
}
