package cog_test

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
)

// What reads badly in any language, in French, and in English.
var (
	badly = regexp.MustCompile(`[{}]|%!|  |^ | $|^$|« *»|\(\)|: ?:|; ?;|, ?,| ,| \)|\( |\.\.|` + "``")
	badFR = regexp.MustCompile(`['"]|[^ \x{a0}\x{202f}][;:!?»]|«[^ \x{a0}\x{202f}]|(?i)(?:^|[ (’])(?:` +
		`(?:de|à) les?(?: [\pL’]+|$)|si ils?\b|(?:que|de|le|la|se|ne|ce) (?-i:[aâeéèêiouAÂEÉÈÊOU]|h(?:abi|omm|eur)))`) // a division is said « deux », not « I »
	// A body has its article: « avec la CNSA ».
	bare = regexp.MustCompile(`(?:avec|nomme|à|par|de|,|et) (?:Cnam|CNAMTS|Cnav|CNAVTS|Cnaf|CNSA|ACOSS|Urssaf|CNDSSTI|Ucanss|CCMSA)\b`)
	// « De les identifier » reads well.
	infinitive = regexp.MustCompile(`^ ?(?:de|à) les? [\pL’]+(?:er|ir|re)$`)
	badEN      = regexp.MustCompile(`['"]|\b[Aa] [aeioAEO]|\b[Aa]n (?:[bcdfgjklmnpqrstvwxz]|[BCDFGJ-NP-TVWXZ][a-z])| [;:!?]|\b[Tt]he the\b`)
	// « Rien » and « aucun » as the object of a verb in French take a « ne » before it.
	noNe = regexp.MustCompile(`(prévoit|demande|nomme|fixe|exige|admet|interdit|dit|invoque) (rien|aucun)`)
	ne   = regexp.MustCompile(`\b(ne |n’)(prévoit|demande|nomme|fixe|exige|admet|interdit|dit|invoque) (rien|aucun)`)
)

// readsBadly tells what reads badly in a sentence. What it has read it remembers.
func readsBadly(s string, l law.Language) []string {
	said := l.String() + s
	wrong, ok := read[said]
	if !ok {
		wrong = reads(s, l)
		read[said] = wrong
	}
	return wrong
}

var read = map[string][]string{}

func reads(s string, l law.Language) (wrong []string) {
	wrong = badly.FindAllString(s, -1)
	if s == "" {
		wrong = append(wrong, "nothing")
	}
	if l == law.English {
		return append(wrong, badEN.FindAllString(s, -1)...)
	}
	wrong = slices.DeleteFunc(append(wrong, badFR.FindAllString(s, -1)...), infinitive.MatchString)
	wrong = append(wrong, bare.FindAllString(s, -1)...)
	if len(noNe.FindAllString(s, -1)) > len(ne.FindAllString(s, -1)) {
		wrong = append(wrong, noNe.FindAllString(s, -1)...)
	}
	return wrong
}

func TestWhatReadsBadlyIsSeen(t *testing.T) {
	for s, wrong := range map[string]bool{
		"la convention de le régime": true, "à les caisses": true, "que un objectif": true, "de un avenant": true, "l'État": true,
		"la clause « » manque": true, "fin : : rien": true, "a ;; b": true, "une , deux": true, "deux  espaces": true, "il reste {seen}": true,
		"la convention prévoit rien": true, "la convention prévoit aucun motif": true, "%!s(int=2)": true, "un mot: deux": true, "conclu avec CNSA": true, "elle nomme la Cnam et Cnaf": true, "«mot »": true, "": true,
		"la convention ne prévoit rien": false, "l’acte n’invoque aucun motif ; elle prévoit : les lois": false, "au plus tard le 1er août": false, "conclu avec la CNSA": false,
	} {
		assert.Equal(t, wrong, len(readsBadly(s, law.French)) > 0, s)
	}
	for s, wrong := range map[string]bool{
		"a objective": true, "an State": true, "it lacks : a rule": true, "the body's": true, "the the end": true,
		"an objective; a rule of evolution": false, "the term is too short: it has to be of at least four years": false,
	} {
		assert.Equal(t, wrong, len(readsBadly(s, law.English)) > 0, s)
	}
}

// The sentences of the law as data, where the marks are filled in by a word.
func TestEverySentenceOfTheLawReadsWell(t *testing.T) { proveTexts(t) }

func proveTexts(t testing.TB) {
	filled := strings.NewReplacer("{seen}", "X", "{required}", "X")
	check := func(name string, said law.Text) {
		for _, l := range []law.Language{law.French, law.English} {
			assert.Empty(t, readsBadly(filled.Replace(said.In(l)), l), "%s: %s", name, said.In(l))
		}
		assert.NotEqual(t, said.FR, said.EN, name)
	}
	sentences := 0
	for _, r := range theBook() {
		for i := range r.Entries {
			e := &r.Entries[i]
			if !asked(e.Rule) {
				continue
			}
			for _, said := range []law.Text{e.Says, e.SaysOfNone, e.Reading} {
				if said != (law.Text{}) {
					check(r.Regime.String()+" "+e.Rule.String(), said)
				}
			}
			for j := range e.Versions {
				check(nameOf(&r, e, &e.Versions[j]), e.Versions[j].Asks)
				sentences++
			}
		}
	}
	assert.NotZero(t, sentences)
}

// told is every sentence of a life and of its dues, by language.
type told map[law.Language]map[string]bool

func (s told) add(v law.Value) {
	for _, l := range []law.Language{law.French, law.English} {
		s[l][v.In(l)] = true
	}
}

func (s told) report(r cog.Report, rules []law.Rule) {
	for b := range r.Breaches() {
		s.add(b)
	}
	for o := range r.Observations() {
		s.add(o)
	}
	for g := range r.Gaps() {
		s.add(g)
	}
	for n := range r.Open() {
		s.add(n.Demands)
	}
	for d := range r.Duties() {
		s.add(d.Demands)
	}
	for _, rule := range rules {
		for _, l := range []law.Language{law.French, law.English} {
			for _, line := range strings.Split(r.Why(rule).In(l), "\n") {
				s[l][line] = true
			}
		}
	}
}

func (s told) document(d cog.Document, day string, rules []law.Rule) {
	life := d.Assess(law.MustParseDay(day))
	s.report(life.Convention, rules)
	for _, a := range life.Amendments {
		s.report(a.Report, rules)
	}
	for _, e := range life.Evaluations {
		for o := range e.Observations() {
			s.add(o)
		}
	}
	for u := range d.Dues(law.MustParseDay("2020-01-01")) {
		s.add(u)
	}
	for e := range d.Timeline() {
		s.add(e.What)
		for _, detail := range e.Details {
			s.add(detail)
		}
	}
}

// Every sentence that the documents of the proofs have anyone say: with nothing seen, with
// one thing and with several, of full documents and partial ones, of conventions, amendments
// and evaluations, of breaches, observations, gaps, open norms, duties, dues and changes.
func TestEverySentenceReadsWell(t *testing.T) {
	said := told{law.French: {}, law.English: {}}
	all := slices.Collect(law.Rules())
	for _, p := range proofs() {
		scope := strings.Fields(p.scopes)[0]
		for _, day := range []string{max(p.from, proofScopes[scope].first), lastBefore(p.to), eve(p.from)} {
			said.document(concluded(t, scope, day, p.accepted), day, all)
			if p.refused != unbreakable {
				said.document(concluded(t, scope, day, p.refused), day, all)
				said.document(concluded(t, scope, day, p.refused, `{"partial": true}`), day, all)
			}
		}
	}
	for _, p := range amendmentProofs() {
		if p.refused == unbreakable {
			continue
		}
		scope := strings.Fields(p.scopes)[0]
		day := lastBefore(p.to)
		said.document(withAmendment(t, scope, lastDayOf(scope, day), `{}`, day, p.refused), day, all)
		said.document(withAmendment(t, scope, lastDayOf(scope, day), `{"partial": true}`, day, p.refused), day, all)
	}
	for _, s := range slices.Concat(sightings(), sightingsOfEvaluations()) {
		scope := strings.Fields(s.scopes)[0]
		for _, l := range s.made {
			said.document(concluded(t, scope, lastBefore(s.to), l[0]), lastBefore(s.to), all)
		}
	}
	for _, s := range sightingsOfAmendments() {
		scope, day := strings.Fields(s.scopes)[0], lastBefore(s.to)
		for _, l := range s.made {
			said.document(withAmendment(t, scope, lastDayOf(scope, day), l[0], day, l[1]), day, all)
		}
	}
	for _, n := range needs() {
		scope := strings.Fields(n.scopes)[0]
		day := max(n.from, proofScopes[scope].first)
		for _, words := range n.list.choices() {
			said.document(concluded(t, scope, day, n.list.with(words)), day, []law.Rule{n.rule})
			said.document(concluded(t, scope, day, n.list.with(words), `{"partial": true}`), day, []law.Rule{n.rule})
		}
	}
	for _, c := range choicesOfBodies {
		said.document(concluded(t, c[0], c[1], c[2]), c[1], all)
	}
	for _, w := range wordings() {
		said.document(concluded(t, w.scope, w.day, w.patch, `{"title": null}`), w.day, nil)
	}
	for _, c := range []cog.Change{ // that say as little as can be
		cog.SetTargets{Indicator: "I"}, cog.SetBudget{Budget: clause.Budget{Kind: branch.Management}}, cog.SetNetwork{},
		cog.SetAmendmentConditions{}, cog.SetAmendmentConditions{Clause: amendment.Clause{Procedure: "À la demande d’une partie"}},
		cog.SetEvaluationProcess{}, cog.SetEvaluationProcess{Clause: evaluation.Clause{Procedure: "Un rapport"}}, cog.SetOrientations{},
	} {
		said.add(c)
	}
	for _, l := range []law.Language{law.French, law.English} {
		for _, s := range slices.Sorted(maps.Keys(said[l])) {
			s = strings.ReplaceAll(s, "Clause de revoyure : l’été", "Revoyure") // the document's own words, in French
			assert.Empty(t, readsBadly(s, l), "%q", s)
		}
		assert.Greater(t, len(said[l]), 300)
		t.Logf("%d sentences in %s", len(said[l]), l)
	}
}

// The words of a body, and of none, in every sentence that names one.
var choicesOfBodies = func() (list [][3]string) {
	for _, body := range append(bodiesOfTheFormat, "") {
		patch := `{"body": {"code": "` + body + `"}}`
		if body == "" {
			patch = `{"body": null}`
		}
		for scope := range proofScopes {
			for _, day := range []string{"1999-06-01", "2012-06-01", "2017-06-01", "2022-06-01"} {
				if covered(scope, day) {
					list = append(list, [3]string{scope, day, patch})
				}
			}
		}
	}
	return list
}()
