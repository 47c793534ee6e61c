package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// typed is the type of a problem, which the page tells under that name.
func typed(name string) string {
	return "https://github.com/coglaw/coglaw/blob/main/examples/tracker/README.md#" + name
}

// problemOf asserts the whole of a problem.
func problemOf(t *testing.T, h http.Handler, request, body string, status int, want string, headers ...string) {
	t.Helper()
	w := ask(h, request, body, headers...)
	assert.Equal(t, status, w.Code)
	assert.Equal(t, "application/problem+json", w.Header().Get("Content-Type"))
	assert.JSONEq(t, want, w.Body.String())
}

func TestAMalformedDocumentIsAProblemWithEveryFault(t *testing.T) {
	problemOf(t, service(t), "POST /conventions", `{"format": "coglaw/1", "regime": "general", "scope": "family",
  "Title": "Famille", "term": {"start": "2023-02-29", "end": null}}`, 400, `{
		"type": "https://github.com/coglaw/coglaw/blob/main/examples/tracker/README.md#malformed",
		"title": "document mal formé", "status": 400, "errors": [
			{"code": "unknown-key", "pointer": "/Title", "line": 2, "column": 3, "message": {
				"fr": "clé inconnue « Title » ; la casse compte : « title »", "en": "unknown key `+"`Title`; case counts: `title`"+`"}},
			{"code": "no-such-day", "pointer": "/term/start", "line": 2, "column": 41, "message": {
				"fr": "« 2023-02-29 » n’est pas une date AAAA-MM-JJ du calendrier", "en": "`+"`2023-02-29`"+` is not a calendar date YYYY-MM-DD"}},
			{"code": "wrong-type", "pointer": "/term/end", "line": 2, "column": 62, "message": {
				"fr": "null au lieu d’un texte", "en": "null in place of a text"}}]}`)
}

func TestAnUnlawfulConventionIsAProblemWithEveryBreach(t *testing.T) {
	h := service(t)
	document := file(t, "conventions/unlawful/three-year-term.json")
	problemOf(t, h, "POST /conventions", document, 422, `{
		"type": "https://github.com/coglaw/coglaw/blob/main/examples/tracker/README.md#unlawful",
		"title": "unlawful convention", "status": 422, "errors": [{"rule": "minimum-term", "pointer": "/term", "citations": ["L227-1, III"], "message": {
			"fr": "la période (du 1er janvier 2023 au 31 décembre 2025) est trop courte : il en faut une d’au moins quatre ans",
			"en": "the term (1 January 2023 to 31 December 2025) is too short: it has to be of at least four years"}}]}`, "Accept-Language: en")
	assert.Empty(t, decoded(t, ask(h, "GET /conventions", ""))["conventions"], "nothing is kept")
}

func TestADraftIsNoConvention(t *testing.T) {
	draft := strings.Replace(file(t, "conventions/models/family-2024.json"), `"concluded": "2024-02-14",`, "", 1)
	w := ask(service(t), "POST /conventions", draft)
	assert.Equal(t, 400, w.Code)
	fault := decoded(t, w)["errors"].([]any)[0].(map[string]any)
	assert.Equal(t, "missing", fault["code"])
}

func TestAnUnlawfulAmendmentIsAProblemThatPointsIntoIt(t *testing.T) {
	h := posted(t, "conventions/models/autonomy-2026.json")
	problemOf(t, h, "POST /conventions/1/amendments", `{"number": 1, "concluded": "2027-03-01",
		"state": {"signatories": [{"capacity": "minister"}]},
		"body": {"code": "cnsa", "signatories": [{"capacity": "council-chair"}, {"capacity": "director"}]},
		"reason": {"kind": "workload-change", "title": "Loi sur le grand âge"},
		"changes": [{"kind": "set-network", "network": {"conditions": [{"kind": "formation", "title": "Maisons"}]}}]}`, 422, `{
		"type": "https://github.com/coglaw/coglaw/blob/main/examples/tracker/README.md#unlawful",
		"title": "convention non conforme", "status": 422, "errors": [{"rule": "network-exclusion", "pointer": "/changes/0", "citations": ["L227-1, I, 5°"], "message": {
			"fr": "la convention de la branche autonomie ne peut porter de clause sur un réseau de caisses locales",
			"en": "the convention of the autonomy branch may carry no clause on a network of local bodies"}}]}`, `If-Match: "1"`)
	assert.Equal(t, `"1"`, ask(h, "GET /conventions/1", "").Header().Get("ETag"), "nothing is kept")
}

func TestAMalformedAmendmentIsAProblemThatPointsIntoIt(t *testing.T) {
	h := posted(t, "conventions/models/family-2024.json")
	problemOf(t, h, "POST /conventions/1/amendments", amendment(2, `{"kind": "remove-objective", "id": "housing"}`), 400, `{
		"type": "https://github.com/coglaw/coglaw/blob/main/examples/tracker/README.md#malformed",
		"title": "malformed document", "status": 400, "errors": [
			{"code": "out-of-order", "pointer": "/number", "message": {"fr": "avenant n° 1 attendu", "en": "amendment number 1 expected"}},
			{"code": "not-there", "pointer": "/changes/0/id", "message": {"fr": "« housing » n’est pas dans la convention", "en": "`+"`housing`"+` is not in the convention"}}]}`,
		`If-Match: "1"`, "Accept-Language: en")
}

func TestAnAmendmentNamesTheVersionItIsMadeFrom(t *testing.T) {
	h := posted(t, "conventions/models/family-2024.json")
	const path = "POST /conventions/1/amendments"
	problemOf(t, h, path, amendment(1, promise("a")), 428, `{"type": "`+typed("if-match-required")+`", "title": "If-Match required", "status": 428, "errors": []}`, "Accept-Language: en")
	for _, tag := range []string{`"2"`, `1`, `W/"1"`, `"11"`, `"2", W/"1"`, `"2", *`} {
		problemOf(t, h, path, amendment(1, promise("a")), 412, `{"type": "`+typed("changed-meanwhile")+`", "title": "convention changed meanwhile", "status": 412, "errors": []}`,
			"Accept-Language: en", "If-Match: "+tag)
	}
	w := ask(h, path, amendment(1, promise("a")), `If-Match: "1"`)
	assert.Equal(t, 201, w.Code, w.Body)
	assert.Equal(t, `"2"`, w.Header().Get("ETag"))
	assert.Equal(t, "/conventions/1", w.Header().Get("Location"))
	assert.Equal(t, "lawful", decoded(t, w)["verdict"])
	assert.Equal(t, 412, ask(h, path, amendment(2, promise("b")), `If-Match: "1"`).Code)
	assert.Equal(t, 201, ask(h, path, amendment(2, promise("b")), `If-Match: *`).Code)
	assert.Equal(t, 201, ask(h, path, amendment(3, promise("c")), `If-Match: "1" , "3"`).Code, "one of several")
	assert.Equal(t, 201, ask(h, path, amendment(4, promise("d")), `If-Match: "9"`, `If-Match: "4"`).Code, "on several lines")
	assert.Len(t, decoded(t, ask(h, "GET /conventions/1", ""))["amendments"], 4)
}

func TestOfAConventionKnownInPartAnAmendmentMayBe(t *testing.T) {
	h := posted(t, "lives/cnaf-2005-2008.json")
	n := len(decoded(t, ask(h, "GET /conventions/1", ""))["amendments"].([]any))
	partial := strings.NewReplacer("2025-03-10", "2008-12-20", `"year": 2025`, `"year": 2008`).Replace(amendment(n+1, promise("a")))
	w := ask(h, "POST /conventions/1/amendments", partial, `If-Match: "1"`)
	assert.Equal(t, 201, w.Code, w.Body)
	assert.Equal(t, "undetermined", decoded(t, w)["verdict"])
}

func TestAHostileBodyIsAProblemAndNothingMore(t *testing.T) {
	h := posted(t, "conventions/models/family-2024.json")
	const begins = `{"format": "coglaw/1", "regime": "general", "scope": "family", "title": "`
	for name, c := range map[string]struct {
		body   string
		status int
		code   string
	}{
		"nothing":              {"", 400, "not-json"},
		"white space":          {strings.Repeat(" ", 1<<20), 400, "not-json"},
		"null":                 {"null", 400, "missing"},
		"no object":            {`["coglaw/1"]`, 400, "wrong-type"},
		"no JSON":              {"<html>" + strings.Repeat("<p>", 10000), 400, "not-json"},
		"huge":                 {begins + strings.Repeat("a", 1<<20) + `"}`, 413, ""},
		"huge, and no JSON":    {strings.Repeat("{", 1<<20+1), 413, ""},
		"deep":                 {strings.Repeat(`{"scope":`, 100000), 400, "not-json"},
		"deep lists":           {strings.Repeat("[", 1<<20), 400, "not-json"},
		"control characters":   {begins + "a\x01b\"}", 400, "not-json"},
		"nul":                  {begins + `\u0000"}`, 400, "nul"},
		"a lone surrogate":     {begins + `\ud800"}`, 400, "not-json"},
		"no UTF-8":             {begins + "\xff\"}", 400, "not-json"},
		"a byte-order mark":    {"\ufeff" + begins + `x"}`, 400, "not-json"},
		"two documents":        {begins + `x"} ` + begins + `y"}`, 400, "not-json"},
		"an unknown key twice": {`{"a": 1, "a": 2}`, 400, ""},
		"many faults":          {`{"means": [` + strings.Repeat(`{"k":0},`, 50000) + `{}]}`, 400, ""},
	} {
		for _, request := range []string{"POST /conventions", "POST /conventions/1/amendments"} {
			w := ask(h, request, c.body, `If-Match: "1"`)
			if assert.Equal(t, c.status, w.Code, "%s: %s", name, request) && request == "POST /conventions" && c.code != "" {
				faults := decoded(t, w)["errors"].([]any)
				assert.Equal(t, c.code, faults[0].(map[string]any)["code"], name)
			}
			assert.Less(t, w.Body.Len(), 100_000, name)
			assert.Equal(t, "application/problem+json", w.Header().Get("Content-Type"))
		}
	}
	assert.Equal(t, `"1"`, ask(h, "GET /conventions/1", "").Header().Get("ETag"))
	assert.Len(t, decoded(t, ask(h, "GET /conventions", ""))["conventions"], 1)
}

// Whoever sends it is at fault, not the service, and nothing that came by halves is taken for whole.
func TestARequestThatDoesNotComeWholeIsTheirFault(t *testing.T) {
	h := service(t)
	r := httptest.NewRequest("POST", "/conventions", io.MultiReader(strings.NewReader(model(t)), iotest.ErrReader(io.ErrUnexpectedEOF)))
	r.Header.Set("Accept-Language", "en")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	assert.Equal(t, 400, w.Code)
	assert.JSONEq(t, `{"type": "`+typed("unread")+`", "title": "request cannot be read", "status": 400, "errors": []}`, w.Body.String())
	assert.Empty(t, decoded(t, ask(h, "GET /conventions", ""))["conventions"])
	for _, query := range []string{"at=%zz", "at=2024-01-01;scope=family"} {
		problemOf(t, h, "GET /conventions?"+query, "", 400, `{"type": "`+typed("unread")+`", "title": "requête illisible", "status": 400, "errors": []}`)
	}
}

func TestAPageOfAnotherSiteWritesNothing(t *testing.T) {
	h := service(t)
	for _, header := range []string{"Sec-Fetch-Site: cross-site", "Origin: https://example.org"} {
		assert.Equal(t, 403, ask(h, "POST /conventions", model(t), header, "Content-Type: text/plain").Code)
	}
	assert.Equal(t, 201, ask(h, "POST /conventions", model(t), "Sec-Fetch-Site: same-origin").Code)
}

func TestEveryProblemIsToldOnThePage(t *testing.T) {
	page, err := os.ReadFile("README.md")
	require.NoError(t, err)
	for _, p := range problems {
		assert.Regexp(t, fmt.Sprintf(`(?i)(\n## |<a id=")%s("|\n)`, p.kind), string(page))
	}
}

func TestAQuestionThatIsNoneIsAProblem(t *testing.T) {
	problemOf(t, service(t), "GET /conventions?at=2023-02-29&scope=housing&verdict=fine", "", 400, `{
		"type": "https://github.com/coglaw/coglaw/blob/main/examples/tracker/README.md#malformed",
		"title": "document mal formé", "status": 400, "errors": [
			{"code": "no-such-day", "pointer": "/at", "message": {"fr": "« 2023-02-29 » n’est pas une date AAAA-MM-JJ du calendrier", "en": "`+"`2023-02-29`"+` is not a calendar date YYYY-MM-DD"}},
			{"code": "unknown-word", "pointer": "/scope", "message": {"fr": "« housing » n’est ni une branche, ni le recouvrement, ni les indépendants", "en": "`+"`housing`"+` is neither a branch, nor collection, nor the self-employed"}},
			{"code": "unknown-word", "pointer": "/verdict", "message": {"fr": "valeur inconnue « fine » ; attendu : undetermined, lawful, unlawful", "en": "unknown value `+"`fine`"+`; expected one of undetermined, lawful, unlawful"}}]}`)
	h := posted(t, "conventions/models/family-2024.json")
	for _, query := range []string{"/1/text?at=yesterday", "/1/text?at=2025-01-01&at=2024-02-13", "?at=2025-01-01&at=2025-01-01", "?scope=family&scope=autonomy", "?verdict=lawful&verdict=unlawful"} {
		assert.Equal(t, 400, ask(h, "GET /conventions"+query, "").Code, query)
	}
}
