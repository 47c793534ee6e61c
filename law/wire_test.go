package law_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

const (
	shortTermJSON = `{"rule":"minimum-term","pointer":"/term","line":2,"column":11,"citations":["L227-1, III"],` +
		`"message":{"fr":"la durée est de trois ans ; il faut quatre ans","en":"the term is three years; four years are needed"}}`
	noStateJSON   = `{"rule":"state-party","pointer":"","citations":[],"message":{"fr":"signé par rien","en":"signed by nothing"}}`
	blankJSON     = `{"code":"blank","pointer":"/title","line":3,"column":14,"message":{"fr":"texte vide","en":"blank text"}}`
	citingJSON    = `{"code":"blank","pointer":"","message":{"fr":"texte vide","en":"blank text"},"citations":["L227-1, III","L14-10-3, II (action sociale)"]}`
	manyMoreJSON  = `{"code":"too-many","pointer":"","message":{"fr":"7 autres erreurs ne sont pas citées","en":"7 more errors are not listed"},"more":7}`
	allFaultsJSON = `{"errors":[` + blankJSON + `,` + citingJSON + `,` + manyMoreJSON + `]}`
)

func placed(b law.Breach) law.Breach {
	b.Line, b.Column = 2, 11
	return b
}

func allFaults() []law.Fault {
	first := law.NewFault(law.BlankText, "texte vide", "blank text").At("/title")
	first.Line, first.Column = 3, 14
	second := law.NewFault(law.BlankText, "texte vide", "blank text")
	second.Citations = []law.Citation{termPlace, {Article: law.L14_10_3, Place: law.Place{Division: "II"}}}
	return []law.Fault{first, second, law.More(7)}
}

// written asserts that v is written so, read back into a T and written again.
func written[T any](t *testing.T, want string, v any) T {
	t.Helper()
	text, err := json.Marshal(v)
	require.NoError(t, err)
	assert.Equal(t, want, string(text))
	var read T
	require.NoError(t, json.Unmarshal(text, &read))
	again, err := json.Marshal(read)
	require.NoError(t, err)
	assert.Equal(t, want, string(again))
	return read
}

func TestABreachGoesThroughJSON(t *testing.T) {
	b := written[law.Breach](t, shortTermJSON, placed(shortTerm()))
	assert.ErrorIs(t, b, law.MinimumTerm)
	assert.EqualError(t, b, shortTerm().Error())
	assert.Equal(t, shortTerm().In(law.French), b.In(law.French))
	assert.Equal(t, [2]int{2, 11}, [2]int{b.Line, b.Column})
	assert.Empty(t, b.Seen)
	written[law.Breach](t, noStateJSON, noState())
	o := written[law.Observation](t, shortTermJSON, law.Observation(placed(shortTerm())))
	assert.Equal(t, shortTerm().Error(), fmt.Sprint(o))
}

// What a breach was read to say may hold what would be a mark in a sentence.
func TestAMessageThatWasReadIsSaidAsItStands(t *testing.T) {
	hostile := law.NewBreach(law.StateParty, law.Text{FR: "vu {seen}", EN: "saw {seen}"}, "", []law.Value{law.Text{FR: "{seen}", EN: "{required} {seen}"}}, nil)
	b := written[law.Breach](t, `{"rule":"state-party","pointer":"","citations":[],"message":{"fr":"vu {seen}","en":"saw {required} {seen}"}}`, hostile)
	assert.Equal(t, "vu {seen}", b.In(law.French))
	assert.Equal(t, "saw {required} {seen}", b.At("/x").In(law.English))
}

func TestAFaultGoesThroughJSON(t *testing.T) {
	for i, want := range []string{blankJSON, citingJSON, manyMoreJSON} {
		assert.Equal(t, allFaults()[i], written[law.Fault](t, want, allFaults()[i]))
	}
}

func TestAnErrorGoesThroughJSON(t *testing.T) {
	u := written[*law.Unlawful](t, `{"breaches":[`+shortTermJSON+`,`+noStateJSON+`]}`, law.NewUnlawful(placed(shortTerm()), noState()))
	assert.ErrorIs(t, u, law.StateParty)
	assert.NotErrorIs(t, u, law.BudgetRules)
	assert.EqualError(t, u, law.NewUnlawful(shortTerm(), noState()).Error())

	m := written[*law.Malformed](t, allFaultsJSON, law.NewMalformed(allFaults()...))
	assert.Equal(t, allFaults(), slices.Collect(m.Faults()))
	written[law.Malformed](t, allFaultsJSON, *m)
	written[law.Unlawful](t, `{"breaches":[`+shortTermJSON+`]}`, *unlawful(t, law.NewUnlawful(placed(shortTerm()))))
}

func TestAnErrorOfNothingIsSaidAndWritten(t *testing.T) {
	u, m := &law.Unlawful{}, &law.Malformed{}
	assert.EqualError(t, u, "unlawful: no rule breached")
	assert.EqualError(t, m, "malformed: no fault of form")
	assert.Equal(t, "aucune règle enfreinte", u.In(law.French))
	assert.Equal(t, "aucune erreur de forme", m.In(law.French))
	assert.Zero(t, u.Len()+m.Len())
	assert.Empty(t, slices.Collect(u.Breaches()))
	assert.Empty(t, slices.Collect(m.Faults()))
	assert.Empty(t, u.Unwrap())
	assert.Empty(t, m.Unwrap())
	assert.EqualError(t, law.At("/x", m), m.Error())
	written[*law.Unlawful](t, `{"breaches":[]}`, u)
	written[*law.Malformed](t, `{"errors":[]}`, m)
}

func TestAPeriodGoesThroughJSON(t *testing.T) {
	from, to := day("1997-01-01"), day("2004-12-21")
	for want, p := range map[string]law.Period{`{}`: {}, `{"from":"1997-01-01"}`: {From: from}, `{"to":"2004-12-21"}`: {To: to},
		`{"from":"1997-01-01","to":"2004-12-21"}`: {From: from, To: to}} {
		assert.Equal(t, p, written[law.Period](t, want, p))
	}
	_, err := json.Marshal(law.Period{To: law.Date(2023, 2, 30)})
	assert.ErrorContains(t, err, "there is no such date")
}

// What is wrong with what is read is told all at once where it stands, and nothing is read.
func TestWhatIsNotWrittenSoIsNotRead(t *testing.T) {
	for _, c := range []struct {
		into any
		text string
		want string
	}{
		{&law.Period{From: day("1997-01-01")}, `{"from":"2004-02-30","To":"2005-01-01","to":null,"to":"2005-01-01"}`, "malformed: /from: `2004-02-30` is not a calendar date YYYY-MM-DD\n" +
			"/To: unknown key `To`\n/to: a value of another type is expected\n/to: key `to` comes twice"},
		{&law.Period{From: day("1997-01-01")}, `[]`, "malformed: an object is expected"},
		{&law.Period{From: day("1997-01-01")}, `null`, "malformed: an object is expected"},
		{&law.Period{From: day("1997-01-01")}, `{"from":3}`, "malformed: /from: a value of another type is expected"},
		{&law.Fault{More: 1}, `{"line":"3","citations":["L227-1","L1"],"message":3}`, "malformed: /line: a value of another type is expected\n" +
			"/citations/1: `L1` cites no article known here\n/message: an object is expected\n`code` is missing\n`pointer` is missing"},
		{&law.Observation{Line: 1}, `{}`, "malformed: `rule` is missing\n`pointer` is missing\n`citations` is missing\n`message` is missing"},
		{unlawful(t, law.NewUnlawful(noState())), `{"breaches":[` + noStateJSON + `,{"rule":"nothing","pointer":"","citations":{},"message":{}},null]}`,
			"malformed: /breaches/1/rule: no rule is called `nothing`\n/breaches/1/citations: a value of another type is expected\n/breaches/1/message: `fr` is missing\n/breaches/1/message: `en` is missing\n/breaches/2: an object is expected"},
		{malformed(t, law.NewMalformed(law.More(3))), `{"errors":[{"code":"x"}],"verdict":1}`,
			"malformed: /errors/0/code: no code is called `x`\n/errors/0: `pointer` is missing\n/errors/0: `message` is missing\n/verdict: unknown key `verdict`"},
		{malformed(t, law.NewMalformed(law.More(3))), `{"errors":[null]}`, "malformed: /errors/0: an object is expected"},
		{&law.Breach{Line: 1}, `{"pointer":"","citations":[null],"message":{},"rule":""}`, "malformed: /citations/0: a value of another type is expected\n/message: `fr` is missing\n/message: `en` is missing"},
		{&law.Text{FR: "un", EN: "one"}, `{"fr":"deux","EN":"two","fr":"trois"}`, "malformed: /EN: unknown key `EN`\n/fr: key `fr` comes twice\n`en` is missing"},
		{&law.Version{Article: law.L227_1}, `{"article":"L1","period":{"from":""},"Act":"","change":{"fr":"","en":3}}`, "malformed: /article: article `L1` is not known here\n" +
			"/Act: unknown key `Act`\n/change/en: a value of another type is expected\n`act` is missing"},
	} {
		before := fmt.Sprintf("%#v", c.into)
		assert.EqualError(t, json.Unmarshal([]byte(c.text), c.into), c.want, c.text)
		assert.Equal(t, before, fmt.Sprintf("%#v", c.into), "left where it fails")
	}
	for _, broken := range []string{"", "{", `{"from":}`, `{} {}`, "{\"\xff\":1}"} {
		err := new(law.Period).UnmarshalJSON([]byte(broken))
		assert.EqualError(t, err, "malformed: not JSON")
		assert.Equal(t, "ce n’est pas du JSON", malformed(t, err).In(law.French))
	}
}

func TestWhatIsWrongWithWhatIsReadIsSaidInFrench(t *testing.T) {
	err := json.Unmarshal([]byte(`{"pointer":1,"x":1,"pointer":""}`), new(law.Fault))
	assert.Equal(t, "/pointer : une valeur d’un autre type est attendue\n/x : clé inconnue « x »\n/pointer : la clé « pointer » figure deux fois\n"+
		"il manque « code »\nil manque « message »", malformed(t, err).In(law.French))
	err = json.Unmarshal([]byte(`[]`), new(law.Fault))
	assert.Equal(t, "un objet est attendu", malformed(t, err).In(law.French))
}

// Whatever is logged is logged in words, and not by number or by its fields' names.
func TestWhatIsLoggedIsWords(t *testing.T) {
	for _, c := range []struct {
		v          any
		text, json string
	}{
		{law.English, `en`, `"en"`},
		{law.InForce, `in-force`, `"in-force"`},
		{law.L227_1, `L227-1`, `"L227-1"`},
		{termPlace, `"L227-1, III"`, `"L227-1, III"`},
		{law.MinimumTerm, `minimum-term`, `"minimum-term"`},
		{law.NotThere, `not-there`, `"not-there"`},
		{law.RSI, `rsi`, `"rsi"`},
		{law.Period{From: day("1997-01-01")}, `"[1997-01-01, )"`, `{"from":"1997-01-01"}`},
		{law.Text{FR: "un", EN: "one"}, `one`, `{"fr":"un","en":"one"}`},
		{law.Years(4), `"four years"`, `4`},
		{termPlace.Place, `III`, `"III"`},
		{law.Status{}, `unknown`, `{"day":"","state":"unknown","period":{},"says":{"fr":"inconnu","en":"unknown"}}`},
		{law.L225_3.On(day("2020-01-01")).Version, `"article L. 225-3 (ordonnance n° 2018-470), since 1 January 2019"`,
			`{"article":"L225-3","period":{"from":"2019-01-01"},"act":"ordonnance n° 2018-470","change":{"fr":"","en":""}}`},
		{allFaults()[1], `"blank text (L227-1, III; L14-10-3, II (action sociale))"`, citingJSON},
		{law.NewMalformed(allFaults()[2]), `"malformed: 7 more errors are not listed"`, `{"errors":[` + manyMoreJSON + `]}`},
	} {
		var text, object bytes.Buffer
		plain := &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
			if a.Key != "v" {
				return slog.Attr{}
			}
			return a
		}}
		slog.New(slog.NewTextHandler(&text, plain)).Info("", "v", c.v)
		slog.New(slog.NewJSONHandler(&object, plain)).Info("", "v", c.v)
		assert.Equal(t, "v="+c.text+"\n", text.String())
		assert.Equal(t, `{"v":`+c.json+"}\n", object.String())
	}
}

func TestEveryBreachOfARuleIsLogged(t *testing.T) {
	second, third := shortTerm().At("/amendments/0"), shortTerm().At("/amendments/1")
	line := logged(t, law.NewUnlawful(shortTerm(), noState(), second, third))
	assert.Equal(t, map[string]any{"minimum-term": logged(t, shortTerm()), "state-party": logged(t, noState()),
		"minimum-term#2": logged(t, second), "minimum-term#3": logged(t, third)}, line)
}

func TestWhatIsPrintedIsForPeople(t *testing.T) {
	for want, v := range map[string]any{
		"L227-1":         law.L227_1,
		"L227-1, III":    termPlace,
		"I, 2° bis":      law.Place{Division: "I", Item: "2° bis"},
		"[1997-01-01, )": law.Period{From: day("1997-01-01")},
		"in-force":       law.InForce,
		"four years":     law.Years(4),
		"one":            law.Text{FR: "un", EN: "one"},
		"article L. 225-3 (ordonnance n° 2018-470), since 1 January 2019":                     law.L225_3.On(day("2020-01-01")).Version,
		"article L. 228-1: repealed on 23 December 2011":                                      law.L228_1.On(day("2015-12-31")),
		"state-party at the document: signed by nothing ()":                                   noState(),
		"minimum-term at /term: the term is three years; four years are needed (L227-1, III)": law.Observation(shortTerm()),
		"/title: blank text": law.NewFault(law.BlankText, "texte vide", "blank text").At("/title"),
	} {
		for _, verb := range []string{"%v", "%s", "%+v"} {
			assert.Equal(t, want, fmt.Sprintf(verb, v))
		}
	}
}
