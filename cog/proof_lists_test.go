package cog_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// A need holds by hand, of one version of a rule, which words of a list the law needs: of
// each group one. A convention with some of the words satisfies the rule if it has one of
// each group, and otherwise breaches it once a group, whatever else of the list it has.
type need struct {
	rule     law.Rule
	scopes   string
	from, to string
	list     *wordlist
	groups   []string
}

// A wordlist is the words that the format has in one place.
type wordlist struct {
	words []string
	with  func(words []string) string // the patch that leaves these words alone there
	also  func(words []string) []string
}

// The lists. Of each are tried no word, each alone, all but each, and all; of the shorter
// ones every two.
var (
	offices = &wordlist{words: strings.Fields("board-chair council-chair atmp-committee-chair director director-general orientation-council-chair executive-committee-chair"),
		with: func(w []string) string { return `{"body": {"signatories": ` + listOf(`{"capacity": "`, w, `"}`) + `}}` }}
	triggers = &wordlist{words: strings.Fields("financing-act workload-change conventions-renewal other"),
		with: func(w []string) string {
			return `{"amendmentConditions": {"triggers": ` + strings.Replace(listOf(`{"kind": "`, w, `"}`), `"other"`, `"other", "title": "Revoyure"`, 1) + `}}`
		}}
	heard = &wordlist{words: strings.Fields("state body manager"),
		with: func(w []string) string { return `{"evaluationProcess": {"heard": ` + listOf(`"`, w, `"`) + `}}` }}
	commitments = &wordlist{words: strings.Fields("state body manager"),
		with: func(w []string) string {
			return `{"commitments": ` + listOf(`{"title": "Tenir", "by": "`, w, `"}`) + `}`
		}}
	domains = &wordlist{words: []string{health, demography, medicines, access, "missions", "other"},
		with: func(w []string) string {
			return `{"orientations": ` + listOf(`{"title": "O", "domain": "`, w, `"}`) + `}`
		}}
	shows = &wordlist{words: strings.Fields("implementation service-quality productivity coordination social-action other " +
		"scheme-management benefits collection priority local-authorities performance financial-management occupational-prevention " +
		"indicator action-by-state action-by-body action-by-manager dedicated-objective dedicated-action"), with: oneObjective, also: shownBesides}
)

func listOf(before string, words []string, after string) string {
	if len(words) == 0 {
		return "null"
	}
	return "[" + before + strings.Join(words, after+", "+before) + after + "]"
}

// oneObjective is a convention with one objective that shows these things. It has to be of
// some category; a dedicated action is somebody's: the body's.
func oneObjective(words []string) string {
	var categories, actions []string
	for _, w := range words {
		switch w {
		case "action-by-state":
			actions = append(actions, `{"by": "state", "title": "Fixer les textes"}`)
		case "action-by-body":
			actions = append(actions, `{"by": "body", "title": "Payer"}`)
		case "action-by-manager":
			actions = append(actions, `{"by": "manager", "title": "Gérer"}`)
		case "dedicated-action":
			actions = append(actions, `{"by": "body", "title": "Ouvrir un guichet", "selfEmployed": true}`)
		case "indicator", "dedicated-objective":
		default:
			categories = append(categories, w)
		}
	}
	if categories == nil {
		categories = []string{"other"}
	}
	more := ""
	if slices.Contains(words, "indicator") {
		more += `, "indicators": [{"id": "T", "label": "Délai", "kind": "quantitative", "unit": "jours", "direction": "at-most"}]`
	}
	if slices.Contains(words, "dedicated-objective") {
		more += `, "selfEmployed": true`
	}
	return `{"objectives": [{"id": "I", "title": "Servir", "categories": ` + listOf(`"`, categories, `"`) + `, "actions": [` + strings.Join(actions, ", ") + `]` + more + `}]}`
}

// shownBesides is what an objective that shows these things shows with them.
func shownBesides(words []string) []string {
	if slices.Contains(words, "dedicated-action") {
		return append(words, "action-by-body")
	}
	return words
}

var needs = sync.OnceValue(func() []need {
	const founded, kept = "2018-01-01", "2020-01-01"
	list := []need{
		{law.BodySignatories, since1997, "1997-01-01", "2004-08-17", offices, []string{"board-chair", "director"}},
		{law.BodySignatories, "work-accidents", "2002-12-24", "2004-08-17", offices, []string{"atmp-committee-chair", "director"}},
		{law.BodySignatories, "work-accidents", "2004-08-17", "", offices, []string{"atmp-committee-chair", "director-general"}},
		{law.BodySignatories, "sickness", "2004-08-17", "2018-09-01", offices, []string{"council-chair", "director-general"}},
		{law.BodySignatories, "sickness", "2018-09-01", "", offices, []string{"council-chair", "director-general"}},
		{law.BodySignatories, withBoards, "2004-08-17", "", offices, []string{"board-chair", "director or director-general"}},
		{law.BodySignatories, "autonomy", "2021-01-01", "2022-05-14", offices, []string{"council-chair", "director or director-general"}},
		{law.BodySignatories, "autonomy", "2022-05-14", "", offices, []string{"council-chair", "director or director-general"}},
		{law.BodySignatories, "rsi", "2006-01-28", founded, offices, []string{"board-chair", "director-general"}},

		{law.ReciprocalCommitments, allGeneral, "1997-01-01", "", commitments, []string{"state", "body"}},
		{law.ReciprocalCommitments, "rsi", "2006-01-28", founded, commitments, []string{"state", "body"}},

		{law.SicknessOrientations, "sickness", "1997-01-01", "1998-07-31", domains, []string{health, demography, medicines}},
		{law.SicknessOrientations, "sickness", "1998-07-31", "2009-05-14", domains, []string{health, demography, medicines, access}},
		{law.SicknessOrientations, "rsi", "2006-01-28", founded, domains, []string{health, demography, medicines, access}},

		{law.ProductivityObjectives, allButAutonomy, "2004-12-21", "", shows, []string{"productivity"}},
		{law.CoordinationObjectives, "autonomy", "2021-01-01", "", shows, []string{"coordination"}},
		{law.SocialActionObjectives, allButAutonomy, "1998-07-31", "2021-01-01", shows, []string{"social-action"}},
		{law.SocialActionObjectives, allGeneral, "2021-01-01", "", shows, []string{"social-action"}},
		{law.SelfEmployedCommitments, forIndependent, "2018-01-01", "", shows, []string{"dedicated-objective", "dedicated-action"}},
		{law.ProductivityObjectives, "rsi", "2006-01-28", founded, shows, []string{"productivity"}},
		{law.SocialActionObjectives, "rsi", "2006-01-28", founded, shows, []string{"social-action"}},
	}
	for scopes, days := range map[string][2]string{allGeneral: {"1997-01-01", ""}, "rsi": {"2006-01-28", founded}} {
		list = append(list,
			need{law.ActionsByEachParty, scopes, days[0], days[1], shows, []string{"action-by-state", "action-by-body"}},
			need{law.ImplementationObjectives, scopes, days[0], days[1], shows, []string{"implementation"}},
			need{law.ServiceQualityObjectives, scopes, days[0], days[1], shows, []string{"service-quality"}},
		)
	}
	for _, days := range [][3]string{
		{allButAutonomy, "1997-01-01", "2004-12-21"}, {allButAutonomy, "2004-12-21", "2018-01-01"}, {allGeneral, "2018-01-01", ""}, {"rsi", "2006-01-28", founded},
	} {
		list = append(list,
			need{law.AmendmentConditions, days[0], days[1], days[2], triggers, []string{"financing-act", "workload-change"}},
			need{law.EvaluationProcess, days[0], days[1], days[2], heard, []string{"state", "body"}},
		)
	}
	return list
})

// choices are the words tried together.
func (l *wordlist) choices() [][]string {
	list := [][]string{nil, l.words}
	for i, w := range l.words {
		list = append(list, []string{w}, slices.Delete(slices.Clone(l.words), i, i+1))
		for _, other := range l.words[i+1:] {
			if len(l.words) <= 7 {
				list = append(list, []string{w, other})
			}
		}
	}
	return list
}

func TestARuleNeedsOfAListWhatTheLawNamesAndNothingElse(t *testing.T) { proveLists(t) }

func proveLists(t testing.TB) {
	tried := 0
	for _, n := range needs() {
		if !asked(n.rule) {
			continue
		}
		for _, scope := range strings.Fields(n.scopes) {
			for _, day := range []string{max(n.from, proofScopes[scope].first), lastBefore(n.to)} {
				for _, words := range n.list.choices() {
					tried++
					n.test(t, scope, day, words)
				}
			}
		}
	}
	t.Log(tried, "conventions")
}

func (n need) test(t testing.TB, scope, day string, words []string) {
	t.Helper()
	report := judged(t, scope, day, n.list.with(words))
	if n.list.also != nil {
		words = n.list.also(words)
	}
	missing := 0
	for _, group := range n.groups {
		if !slices.ContainsFunc(strings.Split(group, " or "), func(w string) bool { return slices.Contains(words, w) }) {
			missing++
		}
	}
	breaches := 0
	for _, b := range breachesOf(report) {
		if b.Rule == n.rule {
			breaches++
		}
	}
	want := map[bool]cog.Outcome{true: ok, false: bad}[missing == 0]
	what := fmt.Sprintf("%s of %s on %s with %v", n.rule, scope, day, words)
	assert.Equal(t, want, report.Outcome(n.rule), what)
	assert.Equal(t, missing, breaches, what)
}

// Which bodies conclude: L. 227-1, I, al. 1 and L. 611-7, I name them.
func TestTheStateConcludesWithTheBodiesNamedAndNoOther(t *testing.T) { proveBodies(t) }

func proveBodies(t testing.TB) {
	for _, c := range []struct{ scopes, from, to, bodies string }{
		{allButAutonomy, "1997-01-01", "2021-01-01", "cnam cnav cnaf acoss"},
		{allGeneral, "2021-01-01", "", "cnam cnav cnaf cnsa acoss"},
		{"rsi", "2006-01-28", "2018-01-01", "cnrsi"},
	} {
		if !asked(law.EntitledBody) {
			return
		}
		for _, scope := range strings.Fields(c.scopes) {
			for _, day := range []string{max(c.from, proofScopes[scope].first), lastBefore(c.to)} {
				for _, body := range append(bodiesOfTheFormat, `other", "name": "Autre`) {
					want := map[bool]cog.Outcome{true: ok, false: bad}[slices.Contains(strings.Fields(c.bodies), body)]
					report := judged(t, scope, day, `{"body": {"code": "`+body+`"}}`)
					assert.Equal(t, want, report.Outcome(law.EntitledBody), "%s with %s on %s", scope, body, day)
				}
			}
		}
	}
}

// bodiesOfTheFormat are all that have a code.
var bodiesOfTheFormat = strings.Fields("cnam cnav cnaf cnsa acoss cnrsi ucanss ccmsa cnbf cleiss canam cancava organic crpn cnieg " +
	"crpratp cprpsncf enim crpcen canssm cdc cnracl ircantec fiphfp erafp en3s")
