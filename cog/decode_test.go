package cog_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

func TestADocumentSurvivesEncodingAndDecoding(t *testing.T) {
	for name, document := range documents(t) {
		t.Run(name, func(t *testing.T) {
			d, err := cog.Decode(document)
			require.NoError(t, err)
			require.NoError(t, d.Check(), "what decodes passes Check")

			encoded, err := json.Marshal(d)
			require.NoError(t, err)
			again, err := cog.Decode(encoded)
			require.NoError(t, err)
			assert.Equal(t, d, again)

			twice, err := json.Marshal(again)
			require.NoError(t, err)
			assert.Equal(t, string(encoded), string(twice))
			assert.Equal(t, generic(t, document), generic(t, encoded), "nothing is lost, figures stay as written")

			var unmarshalled cog.Document
			require.NoError(t, json.Unmarshal(document, &unmarshalled))
			assert.Equal(t, d, unmarshalled)
			draft, err := json.Marshal(d.Draft)
			require.NoError(t, err)
			assert.Equal(t, generic(t, encoded), generic(t, draft))
		})
	}
}

// generic is the document as maps and lists, with figures as they are written.
func generic(t *testing.T, document []byte) (v any) {
	t.Helper()
	dec := json.NewDecoder(bytes.NewReader(document))
	dec.UseNumber()
	require.NoError(t, dec.Decode(&v))
	return v
}

func TestEveryKeyOfTheFormatSurvives(t *testing.T) {
	document, _ := malformedCases(t)
	d, err := cog.Decode([]byte(document))
	require.NoError(t, err)
	encoded, err := json.Marshal(d)
	require.NoError(t, err)
	want := generic(t, []byte(document)).(map[string]any)
	delete(want, "partial") // false, which is what its absence says
	assert.Equal(t, any(want), generic(t, encoded))
}

func TestEmptyListsAndFalseSayWhatTheirAbsenceSays(t *testing.T) {
	const bare = `{"format":"coglaw/1","regime":"general","scope":"family"}`
	want, err := cog.Decode([]byte(bare))
	require.NoError(t, err)
	for _, said := range []string{
		`"partial":false`, `"objectives":[]`, `"means":[]`, `"commitments":[]`, `"budgets":[]`, `"orientations":[]`,
		`"state":{}`, `"state":{"signatories":[]}`, `"body":{}`, `"body":{"signatories":[]}`,
		`"network":{}`, `"network":{"conditions":[]}`, `"amendmentConditions":{}`, `"amendmentConditions":{"triggers":[]}`,
		`"evaluationProcess":{}`, `"evaluationProcess":{"heard":[]}`, `"consistentWith":{}`, `"forecasts":[]`,
		`"amendments":[]`, `"transmissions":[]`, `"evaluations":[]`,
	} {
		d, err := cog.Decode([]byte(strings.TrimSuffix(bare, "}") + "," + said + "}"))
		require.NoError(t, err, said)
		assert.Equal(t, want, d, said)
	}
	// So it is with what a program builds: it is written as nothing.
	d := want
	d.Network, d.AmendmentConditions, d.EvaluationProcess = clause.WrittenNetwork(), &amendment.Clause{}, &evaluation.Clause{}
	d.ConsistentWith = &cog.SicknessConvention{}
	encoded, err := json.Marshal(d)
	require.NoError(t, err)
	assert.JSONEq(t, bare, string(encoded))
}

// An act may be signed late, and a target be set for any year: that is for the law.
func TestNoDayIsMalformedByTheLaw(t *testing.T) {
	d, err := cog.Decode([]byte(`{"format":"coglaw/1","regime":"general","scope":"family","concluded":"2030-01-01",
		"term":{"start":"2023-01-01","end":"2027-12-31"},"objectives":[{"id":"O","title":"T","categories":["other"],"indicators":[
			{"id":"I","label":"L","kind":"quantitative","unit":"%","direction":"at-least","targets":{"1066":1,"9999":2}}]}],
		"amendments":[{"number":1,"concluded":"2031-01-01","changes":[{"kind":"set-term","term":{"start":"2020-01-01","end":"2021-12-31"}},
			{"kind":"set-targets","id":"I","targets":{"1000":1}}]}]}`))
	require.NoError(t, err)
	assert.NoError(t, d.Check())
}

func TestADraftWithoutAScopeOrWithADateThatDoesNotExistCannotBeWritten(t *testing.T) {
	_, err := json.Marshal(cog.Draft{})
	assert.ErrorContains(t, err, "scope")
	_, err = json.Marshal(cog.Document{})
	assert.Error(t, err)
	d := decodeModel(t, "family")
	d.Term.End = law.Date(2027, 2, 30)
	_, err = json.Marshal(d)
	assert.Error(t, err)
}

func TestUnmarshalJSONRefusesWhatDecodeRefuses(t *testing.T) {
	before, err := cog.Decode(readModel(t, "family"))
	require.NoError(t, err)
	d := before
	var m *law.Malformed
	require.ErrorAs(t, json.Unmarshal([]byte(`{"format":"coglaw/2"}`), &d), &m)
	assert.Equal(t, before, d, "left as it was")
}

// resolve follows an RFC 6901 pointer.
func resolve(v any, pointer string) bool {
	if pointer == "" {
		return true
	}
	for _, token := range strings.Split(pointer[1:], "/") {
		token = strings.NewReplacer("~1", "/", "~0", "~").Replace(token)
		switch x := v.(type) {
		case map[string]any:
			member, ok := x[token]
			if !ok {
				return false
			}
			v = member
		case []any:
			i, err := strconv.Atoi(token)
			if err != nil || i < 0 || i >= len(x) {
				return false
			}
			v = x[i]
		default:
			return false
		}
	}
	return true
}

// A breach by absence points to where the missing thing belongs: then what
// contains it is there.
func TestEveryPointerOfABreachLeadsSomewhere(t *testing.T) {
	all := documents(t)
	for rule := range (cog.Report{}).Rules() {
		_, refuses, _ := statute.All().Examples(rule)
		all["the refused example of "+rule.String()] = patchModel(t, refuses.Model, refuses.Patch)
	}
	breaches := 0
	for name, document := range all {
		d, err := cog.Decode(document)
		require.NoError(t, err)
		for b := range d.Judge(today).Breaches() {
			breaches++
			require.True(t, strings.HasPrefix(b.Pointer, "/"), "%s: %q", name, b.Pointer)
			parent := b.Pointer[:strings.LastIndexByte(b.Pointer, '/')]
			v := generic(t, document)
			assert.True(t, resolve(v, b.Pointer) || resolve(v, parent), "%s: %s at %s", name, b.Rule, b.Pointer)
		}
	}
	assert.Greater(t, breaches, 30)
}

// outcomes reads a stream to its end: + for a document, - for a malformed one.
func outcomes(t *testing.T, r io.Reader) string {
	s := ""
	for d, err := range cog.NewDecoder(r).All() {
		if err != nil {
			faultsOf(t, err)
			assert.Zero(t, d)
			s += "-"
		} else {
			s += "+"
		}
	}
	return s
}

func compact(t testing.TB, document []byte) string {
	var b bytes.Buffer
	require.NoError(t, json.Compact(&b, document))
	return b.String()
}

func TestAStreamGoesOnAfterWhatIsMalformed(t *testing.T) {
	pretty := string(readModel(t, "family"))
	good := compact(t, readModel(t, "family"))
	rsi := compact(t, readModel(t, "rsi"))
	wrong := strings.Replace(good, `"scope":"family"`, `"scope":"health"`, 1)
	wrongPretty := strings.Replace(pretty, `"scope": "family"`, `"scope": "health"`, 1)
	lines := func(l ...string) string { return strings.Join(l, "\n") + "\n" }

	cases := []struct{ name, stream, want string }{
		{"all good", lines(good, rsi, good), "+++"},
		{"no line end at the end", good + "\n" + good, "++"},
		{"touching", good + rsi, "++"},
		{"two on a line", good + " " + rsi + "\n", "++"},
		{"CRLF", strings.ReplaceAll(lines(good, wrong, "x", good), "\n", "\r\n"), "+--+"},
		{"blank lines", lines("", good, "", "  ", wrong, "", good, ""), "+-+"},
		{"over many lines", lines(pretty, wrongPretty, pretty), "+-+"},
		{"mixed", lines(pretty, good, wrongPretty, rsi, pretty), "++-++"},
		{"wrong then good on a line", lines(wrong + " " + good), "-+"},
		{"bad first", lines("x", good), "-+"},
		{"bad last", lines(good, good[:50]), "+-"},
		{"bad only", lines("x"), "-"},
		{"a page of text", lines("x", "", "y, {z}", "  3"), "-"},
		{"a page of text among documents", lines(good, "x", "y", "  "+good, "z", "", good), "+-+-+"},
		{"lines each begun as a document", lines("{x", "{y", good), "--+"},
		{"broken over many lines, then one that opens with a brace", lines("{\n\"format\":\n oops\n  not here", good), "-+"},
		{"a long line", lines(good, strings.Replace(good, "Famille", strings.Repeat("é", 1_000_000), 1), good), "+++"},
		{"a long bad line", lines(good, `{"x":"`+strings.Repeat("é", 1_000_000), good), "+-+"},
		{"a very long broken line", lines("x"+strings.Repeat("x", 3_000_000), good), "-+"},
	}
	for _, bad := range []string{
		wrong, "not json", good[:len(good)-1], good[:300], "{", `{"format"`, `"`, "{'a':1}", good[:len(good)-1] + ",}", "[" + good + "]",
		"42", `"x"`, "null", "true", "{}", "}", "]", "// x", "[" + strings.Repeat("[", 1000), strings.Replace(good, "Famille", "\x01", 1),
		strings.Replace(good, "Famille", `\ud800`, 1), strings.Replace(good, "Famille", "\xff", 1), strings.Replace(good, "4.5", "01", 1),
	} {
		cases = append(cases, struct{ name, stream, want string }{"good, bad, good: " + bad[:min(len(bad), 20)], lines(good, bad, good), "+-+"})
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, outcomes(t, strings.NewReader(c.stream)))
			if len(c.stream) < 100_000 {
				assert.Equal(t, c.want, outcomes(t, iotest.OneByteReader(strings.NewReader(c.stream))), "byte by byte")
			}
			assert.Equal(t, c.want, outcomes(t, iotest.HalfReader(strings.NewReader(c.stream))), "by halves")
			assert.Equal(t, c.want, outcomes(t, iotest.DataErrReader(strings.NewReader(c.stream))), "with the end told early")
		})
	}
}

func TestAStreamReadsTheSameDocumentsHoweverItIsCut(t *testing.T) {
	var stream bytes.Buffer
	var want []cog.Document
	for _, name := range models {
		document := readModel(t, name)
		stream.Write(document)
		d, err := cog.Decode(document)
		require.NoError(t, err)
		want = append(want, d)
	}
	for _, cut := range []func(io.Reader) io.Reader{
		func(r io.Reader) io.Reader { return r }, iotest.OneByteReader, iotest.HalfReader, iotest.DataErrReader,
	} {
		var got []cog.Document
		for d, err := range cog.NewDecoder(cut(bytes.NewReader(stream.Bytes()))).All() {
			require.NoError(t, err)
			got = append(got, d)
		}
		assert.Equal(t, want, got)
	}
}

func TestLinesAreCountedThroughTheWholeStream(t *testing.T) {
	pretty := string(readModel(t, "family"))
	lines := strings.Count(pretty, "\n")
	dec := cog.NewDecoder(strings.NewReader(pretty + "\n\n  oops\n" + pretty))
	_, err := dec.Decode()
	require.NoError(t, err)
	_, err = dec.Decode()
	f := faultsOf(t, err)[0]
	assert.Equal(t, [2]int{lines + 3, 3}, [2]int{f.Line, f.Column})
}

func TestAStreamWithoutADocumentIsMalformedOnce(t *testing.T) {
	for _, input := range []string{"", " \n\t\r\n"} {
		dec := cog.NewDecoder(strings.NewReader(input))
		_, err := dec.Decode()
		faultsOf(t, err)
		_, err = dec.Decode()
		assert.Equal(t, io.EOF, err)
		assert.Equal(t, "-", outcomes(t, strings.NewReader(input)))
	}
}

func TestTheReadersOwnErrorEndsTheStream(t *testing.T) {
	broken := errors.New("the disk is gone")
	family := readModel(t, "family")
	for name, c := range map[string]struct {
		before []byte
		want   []error
	}{
		"at once":             {nil, []error{broken}},
		"between documents":   {family, []error{nil, broken}},
		"inside a document":   {family[:500], []error{broken}},
		"inside a second one": {append(bytes.Clone(family), family[:500]...), []error{nil, broken}},
	} {
		t.Run(name, func(t *testing.T) {
			r := io.MultiReader(bytes.NewReader(c.before), iotest.ErrReader(broken))
			var got []error
			for _, err := range cog.NewDecoder(r).All() {
				got = append(got, err)
			}
			assert.Equal(t, c.want, got)
		})
	}
	_, err := cog.NewDecoder(iotest.TimeoutReader(iotest.OneByteReader(bytes.NewReader(family)))).Decode()
	assert.Equal(t, iotest.ErrTimeout, err)
}

func TestAStreamCanBeLeftEarly(t *testing.T) {
	dec := cog.NewDecoder(strings.NewReader(strings.Repeat(compact(t, readModel(t, "family"))+"\n", 3)))
	for range dec.All() {
		break
	}
	rest := 0
	for _, err := range dec.All() {
		require.NoError(t, err)
		rest++
	}
	assert.Equal(t, 2, rest)
}

// Whoever writes a document and waits for the answer gets it without writing more.
func TestADocumentIsReadAsSoonAsItEnds(t *testing.T) {
	r, w := io.Pipe()
	defer w.Close()
	dec := cog.NewDecoder(r)
	for range 3 {
		go io.WriteString(w, compact(t, readModel(t, "family")))
		_, err := dec.Decode()
		require.NoError(t, err)
	}
}

// Which keys are asked for depends on the scheme: of one that is not known none is said to be
// missing.
func TestAnUnknownSchemeIsToldAloneAndNoScopeAskedFor(t *testing.T) {
	_, err := cog.Decode([]byte(`{"format": "coglaw/1", "regime": "msa"}`))
	assert.EqualError(t, err, "malformed: line 1, column 34, /regime: unknown regime `msa`; expected general or rsi")
	_, err = cog.Decode([]byte(`{"format": "coglaw/1", "regime": "general"}`))
	assert.EqualError(t, err, "malformed: line 1, column 1: `scope` is missing")
}
