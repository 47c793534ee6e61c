package coverage_test

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
	"github.com/coglaw/coglaw/statute"
	"github.com/coglaw/coglaw/statute/coverage"
)

// The second reading counts 195 statements under 166 codes. These numbers were counted in
// it, article by article.
func TestEveryStatementOfTheSecondReadingIsThere(t *testing.T) {
	want := []struct {
		articles string // in its order, with the number of statements
		count    int
	}{
		{"L227-1 50", 50},
		{"L227-2 4, L227-3 8", 12},
		{"L200-2 4, L221-1 1, L222-1 1, L223-1 1, L223-5 1, L228-1 6, R228-10 1, L111-9 1, LO111-9 1, L224-10 4, R211-1-2 1", 22},
		{"L114-23 1, L162-1-8 1, L221-3 2, L221-3-1 1, R221-9 1, R221-10 1, R221-12 2, L223-7 1, R223-14 1, R223-15 1, R223-18 1, D223-3 1, " +
			"CASF-L247-6 1, L224-5-2 1, L315-1 1, L221-1 1, CSP-L1470-6 1, L233-1 1, L133-1-1 1, D221-35 1, D221-36 1, R262-1-2 1, " +
			"CSP-L1434-6 1, R160-26 1, D162-1-6 1, L162-5-3 1, L115-9 1, D114-4-6 1", 30},
		{"O2005-1528 1, L611-7 10, L611-2 2", 13},
		{"R611-18 14, R611-19 1, R611-20 1, L611-5 1, L611-6 1, R611-9 1, R611-16 2, R611-69 1, R611-88 1, R133-2-12 1, D2018-174 1", 25},
		{"L611-13(old) 1, L115-8 1, L224-5-5 8, L652-5 7, R123-8 1, R123-15 1, 1002-4 1, L723-12 12, R724-21 1, R767-3 3, L612-1 1, " +
			"CASF-L14-10-1 4, R426-4 1, R135-10 1", 43},
	}
	tables := coverage.Tables()
	require.Len(t, tables, len(want))
	total, codes := 0, map[string]bool{}
	for i, table := range tables {
		var order []string
		count := map[string]int{}
		for _, s := range table.Statements {
			article, _, _ := strings.Cut(s.Code, "/")
			if count[article]++; count[article] == 1 {
				order = append(order, article)
			}
			codes[s.Code] = true
		}
		for j, article := range order {
			order[j] = fmt.Sprint(article, " ", count[article])
		}
		assert.Equal(t, want[i].articles, strings.Join(order, ", "), table.Title)
		assert.Len(t, table.Statements, want[i].count, table.Title)
		total += len(table.Statements)
	}
	assert.Equal(t, 195, total)
	assert.Len(t, codes, 166)
}

func TestAStatementIsThereOnceADay(t *testing.T) {
	last := map[string]law.Period{}
	for s := range coverage.All() {
		assert.True(t, s.Period.From.IsValid(), s.Code)
		assert.True(t, s.Period.To.IsZero() || s.Period.From.Before(s.Period.To), "%s %s", s.Code, s.Period)
		if before, ok := last[s.Code]; ok {
			assert.Equal(t, before.To, s.Period.From, "%s: one wording ends where the next begins", s.Code)
		}
		last[s.Code] = s.Period
	}
}

func TestEveryStatementHasAnAnswer(t *testing.T) {
	count := map[coverage.Kind]int{}
	for s := range coverage.All() {
		count[s.Answer.Kind()]++
		assert.NotZero(t, s.Answer.Kind(), "%s %s", s.Code, s.Period)
		for _, text := range []law.Text{s.About, s.Answer.Reason()} {
			assert.Equal(t, text.FR == "", text.EN == "", s.Code)
			assert.NotContains(t, text.FR+text.EN, "'", s.Code)
		}
		assert.NotZero(t, s.About, s.Code)
	}
	for kind := coverage.Carried; kind <= coverage.LeftOut; kind++ {
		t.Logf("%s: %d", kind, count[kind])
	}
	assert.Equal(t, map[coverage.Kind]int{coverage.Carried: 84, coverage.Held: 11, coverage.Awaiting: 42, coverage.LeftOut: 58}, count)
}

// meets reports whether two periods have a day in common.
func meets(a, b law.Period) bool {
	return a.Contains(b.From) || b.Contains(a.From)
}

// What is carried is carried by entries that are there, in force over days of the
// statement. A repeal is carried by the entries that end with it.
func TestEntriesThatCarryAStatementAreInForce(t *testing.T) {
	book := statute.All()
	for s := range coverage.All() {
		for _, by := range s.Answer.Entries() {
			e := book[by.Regime].Entry(by.Rule)
			if !assert.NotNil(t, e, "%s: no entry %s in %s", s.Code, by.Rule, by.Regime) {
				continue
			}
			assert.True(t, slices.ContainsFunc(e.Versions, func(v statute.Version) bool {
				if s.Answer.Ended() {
					return v.Period.To == s.Period.From
				}
				return meets(v.Period, s.Period)
			}), "%s %s: %s has no version then", s.Code, s.Period, by.Rule)
			if s.Answer.Ended() {
				assert.False(t, e.Versions[len(e.Versions)-1].Period.Contains(s.Period.From), s.Code)
			}
		}
	}
}

// elsewhere are the statements that one text makes and another makes precise: the decree
// says which objectives L. 611-7 wants, and it is the decree that L. 611-7, III announces.
var elsewhere = []string{"L611-7/I/al2:objectives", "L611-7/III"}

var numbered = regexp.MustCompile(`^[^/]*/(I+)(?:/(\d°)(bis)?)?`)

// place is what a citation of the statement's place begins with, as far as its code tells:
// "I, 2° bis" of "L227-1/I/2°bis:autonomy".
func place(code string) string {
	m := numbered.FindStringSubmatch(code)
	if m == nil {
		return ""
	}
	return strings.TrimRight(fmt.Sprintf("%s, %s %s", m[1], m[2], m[3]), ", ")
}

// An entry cites the place whose statement it carries.
func TestEntriesCiteWhatTheyCarry(t *testing.T) {
	assert.Equal(t, "I, 2° bis", place("L227-1/I/2°bis:autonomy"))
	assert.Equal(t, "III", place("L114-23/III"))
	assert.Equal(t, "", place("L224-10/al3:late"))
	book := statute.All()
	states := map[string][]law.Article{} // which articles state it, by code
	for a := range law.Articles() {
		for s := range coverage.Under(a) {
			states[s.Code] = append(states[s.Code], a)
		}
	}
	for s := range coverage.All() {
		if slices.Contains(elsewhere, s.Code) || s.Answer.Ended() {
			continue
		}
		from := place(s.Code)
		for _, by := range s.Answer.Entries() {
			e := book[by.Regime].Entry(by.Rule)
			if e == nil {
				continue // told by the test above
			}
			cited, found := false, false
			for _, v := range e.Versions {
				for _, c := range v.Cites {
					at := c.Place.String()
					cited = true
					found = found || meets(v.Period, s.Period) && slices.Contains(states[s.Code], c.Article) &&
						(from == "" || at == from || strings.HasPrefix(at, from+","))
				}
			}
			assert.True(t, found || !cited, "%s %s: %s (%s) does not cite it", s.Code, s.Period, by.Rule, by.Regime)
		}
	}
}

// ours are the entries that no text states: two facts of an act that do not fit, which a
// lawyer would point out.
var ours = []law.Rule{
	law.RetroactiveTerm, // the act is later than the term it writes
	law.SignatureDays,   // the act is not dated from its last signature
}

func TestEveryEntryCarriesAStatement(t *testing.T) {
	carries := map[coverage.Entry]bool{}
	for s := range coverage.All() {
		for _, e := range s.Answer.Entries() {
			carries[e] = true
		}
	}
	for _, r := range statute.All() {
		for _, e := range r.Entries {
			entry := coverage.Entry{Regime: r.Regime, Rule: e.Rule}
			assert.Equal(t, !slices.Contains(ours, e.Rule), carries[entry], "%s of %s", e.Rule, r.Regime)
		}
	}
}

// The families of conventions beside the two schemes of the statute.
var familySlugs = []string{
	"ucanss", "msa", "cnbf", "cleiss", "cnsa", "canam", "old-age-self-employed", "crpn", "cnieg", "crpratp", "cprpsncf", "enim",
	"crpcen", "canssm", "mines-pensions", "cnracl", "ircantec", "fiphfp", "rafp", "private-teachers", "en3s", "generic", "old-age-minimum",
}

// A statement waits for a family that is known, and only until it is in the statute.
func TestAStatementWaitsForAFamilyToCome(t *testing.T) {
	waiting := map[string]int{}
	for s := range coverage.All() {
		if s.Answer.Kind() == coverage.Awaiting {
			waiting[s.Answer.Name()]++
			assert.Contains(t, familySlugs, s.Answer.Name(), s.Code)
		}
	}
	for _, r := range statute.All() {
		assert.NotContains(t, waiting, r.Regime.String(), "the family has come: which of its entries carry these?")
	}
	for _, family := range slices.Sorted(maps.Keys(waiting)) {
		t.Logf("%s: %d", family, waiting[family])
	}
}

// What is named as holding a statement is there.
func TestWhatHoldsAStatementExists(t *testing.T) {
	names := map[string]any{
		"branch.Scope":           new(branch.Scope),
		"branch.SelfEmployed":    branch.SelfEmployed,
		"clause.Forecast":        clause.Forecast{},
		"clause.Network":         clause.Network{},
		"objective.Indicator":    objective.Indicator{},
		"objective.SocialAction": objective.SocialAction,
	}
	named := map[string]bool{}
	for s := range coverage.All() {
		if s.Answer.Kind() == coverage.Held {
			named[s.Answer.Name()] = true
		}
	}
	assert.ElementsMatch(t, slices.Collect(maps.Keys(names)), slices.Collect(maps.Keys(named)))
}

func codes(list []coverage.Statement) []string {
	var all []string
	for _, s := range list {
		all = append(all, s.Code)
	}
	return all
}

func TestStatementsAreFoundByRuleAndByArticle(t *testing.T) {
	assert.Equal(t, []string{"L227-1/I/5°:exclusion"}, codes(slices.Collect(coverage.Of(law.NetworkExclusion))))
	assert.Equal(t, []string{"L227-1/III/term", "L227-1/III/term", "L611-7/I/al1:term"}, codes(slices.Collect(coverage.Of(law.MinimumTerm))))
	assert.Empty(t, slices.Collect(coverage.Of(law.SignatureDays)))

	assert.Len(t, slices.Collect(coverage.Under(law.L227_1)), 50)
	assert.Equal(t, []string{"R611-19/sign"}, codes(slices.Collect(coverage.Under(law.R611_19))))
	assert.Equal(t, []string{"D2018-174/17-II"}, codes(slices.Collect(coverage.Under(law.D2018_174_17))))
	assert.Equal(t, []string{"L221-1/manager", "L221-1/3°"}, codes(slices.Collect(coverage.Under(law.L221_1))))
	assert.Empty(t, slices.Collect(coverage.Under(0)))
	for s := range coverage.Under(law.L227_1) {
		assert.Equal(t, "L227-1/I/al1:parties", s.Code)
		break
	}
}

func TestAnAnswerInWords(t *testing.T) {
	first := func(code string) coverage.Answer {
		for s := range coverage.All() {
			if s.Code == code {
				return s.Answer
			}
		}
		return coverage.Answer{}
	}
	for _, c := range []struct{ code, fr, en string }{
		{"L227-1/I/2°", "« service-quality-objectives »", "`service-quality-objectives`"},
		{"L114-23/III", "« framework-convention »", "`framework-convention`"},
		{"L227-1/II/repealed", "fin de « sickness-orientations », « control-plan », « annual-sickness-amendment »",
			"end of `sickness-orientations`, `control-plan`, `annual-sickness-amendment`"},
		{"L227-1/I/indicators", "tenu par « objective.Indicator »", "held by `objective.Indicator`"},
		{"L115-8", "attend la famille « generic »", "waits for the family `generic`"},
		{"D114-4-6", "laissé de côté : lie un autre acte à la convention, non la convention",
			"left out: binds another act to the convention, not the convention"},
		{"CASF-L247-6", "attend la famille « cnsa » ; en partie laissé de côté : depuis le 1er janvier 2021 le texte renvoie à un article qui ne fonde aucune convention",
			"waits for the family `cnsa`; left out in part: since 1 January 2021 the text points to an article that founds no convention"},
		{"no such code", "", ""},
	} {
		assert.Equal(t, c.fr, first(c.code).In(law.French))
		assert.Equal(t, c.en, first(c.code).In(law.English))
	}
	assert.Equal(t, "left-out", coverage.LeftOut.String())
	assert.Equal(t, "waits for its family", coverage.Awaiting.In(law.English))
	assert.Empty(t, coverage.Kind(0).String())
}
