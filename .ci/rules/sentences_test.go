package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

func TestTheConstantsSayWhatTheyStandFor(t *testing.T) {
	told := sentences(statute.All())
	for _, name := range lawFiles {
		source, err := os.ReadFile("../../" + name)
		require.NoError(t, err)
		written, err := comments(name, source, told)
		require.NoError(t, err)
		assert.Equal(t, string(source), string(written), "run .ci/update")
	}
	assert.Empty(t, told, "each has a constant")
}

func TestASentenceHasTheDemandTheArticleAndTheDays(t *testing.T) {
	told := sentences(statute.All())
	for name, want := range map[string]string{
		"MinimumTerm": `// MinimumTerm is a rule: a term of at least four years (L. 227-1, III; since
// 21 December 2004).
// French: une période d’au moins quatre ans.
// Before: a term of at least three years (L. 227-1, III; from 1 January 1997 to
// 20 December 2004).
// Self-employed scheme: the same as now (L. 611-7, I; from 28 January 2006 to
// 31 December 2017).
`,
		"LateSignature": `// LateSignature is an observation:
//   - all but autonomy: the convention is signed before 1 January of the first year of its
//     term (L. 224-10, al. 3; since 1 January 1997)
//   - autonomy: the convention is signed before 1 January of the first year of its term
//     (L. 224-10, al. 3; since 14 May 2022)
// Self-employed scheme: the same (L. 224-10, al. 3; L. 611-5, al. 2; from 9 December 2005
// to 31 December 2017).
`,
		"CoveredScope": `// CoveredScope is a rule: it is about one of the five branches of L. 200-2 or about
// collection (L. 227-1, I; L. 200-2; since 1 January 2021).
// French: elle porte sur une des cinq branches de L. 200-2 ou sur le recouvrement.
// Before, from 1 January 1997, it was worded otherwise or bound others.
`,
		"ControlPlan": `// ControlPlan was a rule, for sickness: a plan for checking benefits (L. 227-1, II; from
// 19 December 2003 to 13 May 2009).
// French: un plan de contrôle des prestations.
// Self-employed scheme: the same (R. 611-18, II; from 28 January 2006 to 31 December 2017,
// amendments until 31 December 2019).
`,
		"ConsistentOrientations": `// ConsistentOrientations was an open norm of the self-employed scheme: orientations
// consistent with those of the general scheme’s sickness branch (R. 611-18, II; from
// 28 January 2006 to 31 December 2017).
// French: des orientations cohérentes avec celles de la branche maladie du régime général.
`,
		"L223_7": `// L223_7 is article L. 223-7: the council and the director of CNSA (le conseil et le
// directeur de la CNSA). In force since 14 May 2022.
`,
		"L611_5": `// L611_5 is article L. 611-5: makes L. 224-10 apply to the self-employed scheme (rend
// L. 224-10 applicable au régime social des indépendants). In force from 9 December 2005 to
// 31 December 2017, in 2 wordings; repealed by loi n° 2017-1836, art. 15.
`,
	} {
		assert.Equal(t, want, told[name])
	}
	assert.Contains(t, told["StateParty"], "// Self-employed scheme, amendments: the same (R. 611-18; ")
	assert.Contains(t, told["AmendmentTrigger"], "provides for (since 1 January 1997).\n", "what rests on no text cites none")
	assert.Contains(t, told["AmendmentConditions"], "(now L. 227-1, I,\n// al. 13 (1°); since 1 January 1997)", "it stood elsewhere before")
	assert.True(t, strings.HasPrefix(told["L14_10_3"], "// L14_10_3 is article L. 14-10-3 of the Code de l’action sociale et des familles: "))
	assert.True(t, strings.HasPrefix(told["D2018_174_17"], "// D2018_174_17 is décret n° 2018-174, art. 17: "))

	book := statute.All()
	e := book[law.General].Entry(law.MinimumTerm)
	next := law.MustParseDay("2031-01-01")
	last := &e.Versions[len(e.Versions)-1]
	last.Period.To = next
	e.Versions = append(e.Versions, statute.Version{Period: law.Period{From: next}, Cites: last.Cites,
		Asks: law.Text{FR: "une période d’au moins six ans", EN: "a term of at least six years"}})
	assert.Contains(t, sentences(book)["MinimumTerm"], "a term of at least six years (L. 227-1, III; since\n// 1 January 2031).")
}

// A comment above a constant gives way, one that is set off stays.
func TestACommentStandsAboveItsConstant(t *testing.T) {
	const before = `package p

const (
	// Group.

	// Old.
	// Words.
	One = 1
	Two // two
	Three
)
`
	told := map[string]string{"One": "// One is new.\n", "Two": "// Two is\n// new.\n", "Four": "// Four.\n"}
	after, err := comments("p.go", []byte(before), told)
	require.NoError(t, err)
	assert.Equal(t, `package p

const (
	// Group.

	// One is new.
	One = 1
	// Two is
	// new.
	Two // two
	Three
)
`, string(after))
	assert.Equal(t, map[string]string{"Four": "// Four.\n"}, told)
	_, err = comments("p.go", []byte("no Go"), told)
	assert.Error(t, err)
}
