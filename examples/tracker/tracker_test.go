package main

import (
	"context"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"modernc.org/sqlite"

	"github.com/coglaw/coglaw/law"
)

// midway is called between the two writes of an amendment in a database that broken has broken.
var midway = func() error { return nil }

func TestMain(m *testing.M) {
	sqlite.MustRegisterScalarFunction("midway", 0, func(*sqlite.FunctionContext, []driver.Value) (driver.Value, error) {
		return nil, midway()
	})
	if file := os.Getenv("TRACKER_KILLED"); file != "" {
		amendAndDie(file)
	}
	os.Exit(m.Run())
}

func today() law.Day { return law.MustParseDay("2026-11-21") }

// opened is a service over the file of a database.
func opened(t testing.TB, file string) (store, http.Handler) {
	db, err := open(file)
	require.NoError(t, err)
	t.Cleanup(func() { db.Close() })
	return db, routes(db, today)
}

func service(t testing.TB) http.Handler {
	_, h := opened(t, filepath.Join(t.TempDir(), "a file? with 100% of #names.db"))
	return h
}

// ask sends a request, "GET /lists", with headers "Name: value".
func ask(h http.Handler, request, body string, headers ...string) *httptest.ResponseRecorder {
	method, path, _ := strings.Cut(request, " ")
	r := httptest.NewRequest(method, path, strings.NewReader(body))
	for _, line := range headers {
		name, value, _ := strings.Cut(line, ": ")
		r.Header.Add(name, value)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func file(t testing.TB, name string) string {
	text, err := os.ReadFile(filepath.Join("..", filepath.FromSlash(name)))
	require.NoError(t, err)
	return string(text)
}

// posted is a service that holds a document, at /conventions/1.
func posted(t testing.TB, name string) http.Handler {
	h := service(t)
	w := ask(h, "POST /conventions", file(t, name))
	require.Equal(t, http.StatusCreated, w.Code, w.Body)
	require.Equal(t, "/conventions/1", w.Header().Get("Location"))
	require.Equal(t, `"1"`, w.Header().Get("ETag"))
	return h
}

// amendment is one that the law allows the family branch in 2025, with changes.
func amendment(number int, changes string) string {
	return fmt.Sprintf(`{"number": %d, "concluded": "2025-03-10", "state": {"signatories": [{"capacity": "minister"}]},
		"body": {"code": "cnaf", "signatories": [{"capacity": "board-chair"}, {"capacity": "director"}]},
		"reason": {"kind": "financing-act", "year": 2025}, "changes": [%s]}`, number, changes)
}

func promise(title string) string {
	return fmt.Sprintf(`{"kind": "add-commitment", "commitment": {"by": "state", "title": %q}}`, title)
}

func decoded(t testing.TB, w *httptest.ResponseRecorder) (v map[string]any) {
	require.NoError(t, json.Unmarshal(w.Body.Bytes(), &v), w.Body)
	return v
}

func TestTheTrackerIsShort(t *testing.T) {
	names, err := filepath.Glob("*.go")
	require.NoError(t, err)
	lines := 0
	for _, name := range names {
		if !strings.HasSuffix(name, "_test.go") {
			text, err := os.ReadFile(name)
			require.NoError(t, err)
			lines += strings.Count(string(text), "\n")
		}
	}
	assert.Greater(t, lines, 200)
	assert.Less(t, lines, 350)
}

func TestALawfulConventionIsKept(t *testing.T) {
	h := posted(t, "lives/family-2024-2028.json")
	w := ask(h, "GET /conventions/1", "")
	assert.Equal(t, 200, w.Code)
	assert.Equal(t, `"1"`, w.Header().Get("ETag"))
	assert.Equal(t, "application/json", w.Header().Get("Content-Type"))
	assert.JSONEq(t, file(t, "lives/family-2024-2028.json"), w.Body.String())
}

func TestOnlyWhatIsAnsweredInALanguageSaysWhich(t *testing.T) {
	h := posted(t, "lives/family-2024-2028.json")
	for path, language := range map[string]string{
		"/conventions": "en", "/lists": "en", "/conventions/1/evaluations/0.svg": "en", "/conventions/2": "en",
		"/conventions/1": "", "/conventions/1/text": "", // in that of their parties
	} {
		assert.Equal(t, language, ask(h, "GET "+path, "", "Accept-Language: en").Header().Get("Content-Language"), path)
	}
}

func TestWhatIsKnownInPartIsKeptWithItsVerdict(t *testing.T) {
	h := service(t)
	w := ask(h, "POST /conventions", file(t, "conventions/partial/autonomy-known-sections.json"))
	assert.Equal(t, 201, w.Code)
	assert.Equal(t, "undetermined", decoded(t, w)["verdict"])
	w = ask(h, "POST /conventions", file(t, "conventions/undated/rsi-2012-2015.json"))
	assert.Equal(t, 201, w.Code, "nobody knows when it was concluded")
	list := decoded(t, ask(h, "GET /conventions", ""))["conventions"].([]any)
	require.Len(t, list, 2)
	for _, c := range list {
		assert.Equal(t, "undetermined", c.(map[string]any)["verdict"])
		assert.Equal(t, true, c.(map[string]any)["partial"])
	}
}

func TestThereIsOneConventionOfAScopeAndADay(t *testing.T) {
	h := posted(t, "conventions/models/family-2024.json")
	w := ask(h, "POST /conventions", file(t, "conventions/models/family-2024.json"), "Accept-Language: en")
	assert.Equal(t, 409, w.Code)
	assert.JSONEq(t, `{"type": "`+typed("kept-already")+`", "title": "convention of that scope and day kept already", "status": 409, "errors": []}`, w.Body.String())
	for range 2 { // of what has no day there may be any number
		assert.Equal(t, 201, ask(h, "POST /conventions", file(t, "conventions/undated/rsi-2012-2015.json")).Code)
	}
}

func TestTheListTellsWhatWasOutstandingOnADay(t *testing.T) {
	h := posted(t, "lives/family-2024-2028.json")
	require.Equal(t, 201, ask(h, "POST /conventions", file(t, "conventions/partial/autonomy-known-sections.json")).Code)
	w := ask(h, "GET /conventions?at=2026-11-21&scope=family&verdict=lawful", "", "Accept-Language: en-GB, fr;q=0.5")
	assert.JSONEq(t, `{"at": "2026-11-21", "conventions": [{"href": "/conventions/1", "scope": "family", "concluded": "2024-02-14", "partial": false,
		"title": "Famille 2024-2028, de la conclusion à l’évaluation (modèle)", "verdict": "lawful", "outstanding": [{
			"due": {"rule": "transmit-to-parliament", "act": 2, "to": "national-assembly-commission", "since": "2026-06-30", "citations": ["L227-1, III", "LO111-9"]},
			"title": "transmission to Parliament", "says": "amendment no. 2 to transmit: commission of the National Assembly"}]}]}`, w.Body.String())
	assert.Equal(t, "en", w.Header().Get("Content-Language"))
	assert.Equal(t, w.Body.String(), ask(h, "GET /conventions?scope=family", "", "Accept-Language: en").Body.String(), "today")

	for query, hrefs := range map[string][]any{
		"":                               {"/conventions/1", "/conventions/2"},
		"?at=2024-02-13":                 {"/conventions/2"}, // the eve of the first
		"?at=2024-02-14":                 {"/conventions/1", "/conventions/2"},
		"?at=2022-03-17":                 {},
		"?scope=autonomy":                {"/conventions/2"},
		"?scope=sickness":                {},
		"?verdict=undetermined":          {"/conventions/2"},
		"?verdict=unlawful":              {},
		"?verdict=lawful&scope=autonomy": {},
		"?verdict=&scope=&at=":           {"/conventions/1", "/conventions/2"},
	} {
		found := []any{}
		for _, c := range decoded(t, ask(h, "GET /conventions"+query, ""))["conventions"].([]any) {
			found = append(found, c.(map[string]any)["href"])
		}
		assert.Equal(t, hrefs, found, query)
	}
}

func TestTheTextIsThatOfTheDay(t *testing.T) {
	h := posted(t, "lives/family-2024-2028.json")
	targets := func(day string) any {
		w := ask(h, "GET /conventions/1/text?at="+day, "")
		assert.Equal(t, `"1@`+day+`"`, w.Header().Get("ETag"))
		for _, o := range decoded(t, w)["objectives"].([]any) {
			list, _ := o.(map[string]any)["indicators"].([]any)
			for _, i := range list {
				if i.(map[string]any)["id"] == "I3" {
					return i.(map[string]any)["targets"].(map[string]any)["2027"]
				}
			}
		}
		return nil
	}
	assert.NotEqual(t, 30500.0, targets("2025-03-09"))
	assert.Equal(t, 30500.0, targets("2025-03-10"), "the day of the amendment")
	assert.Equal(t, `"1@2026-11-21"`, ask(h, "GET /conventions/1/text", "").Header().Get("ETag"), "today")
	w := ask(h, "GET /conventions/1/text?at=2024-02-13", "")
	assert.Equal(t, 404, w.Code)
	assert.Equal(t, "convention non conclue ce jour-là", decoded(t, w)["title"])
	assert.Equal(t, typed("not-concluded"), decoded(t, w)["type"])
}

func TestWhoHasItAlreadyIsToldSo(t *testing.T) {
	h := posted(t, "lives/family-2024-2028.json")
	for _, path := range []string{"", "/text?at=2025-01-01", "/evaluations/0.svg"} {
		tag := ask(h, "GET /conventions/1"+path, "").Header().Get("ETag")
		require.NotEmpty(t, tag)
		w := ask(h, "GET /conventions/1"+path, "", "If-None-Match: "+tag)
		assert.Equal(t, 304, w.Code)
		assert.Empty(t, w.Body.String())
		assert.Equal(t, 200, ask(h, "GET /conventions/1"+path, "", `If-None-Match: "other"`).Code)
		assert.Equal(t, 412, ask(h, "GET /conventions/1"+path, "", `If-Match: "other"`).Code)
	}
}

func TestAnEvaluationIsDrawn(t *testing.T) {
	h := posted(t, "lives/family-2024-2028.json")
	for language, word := range map[string]string{"fr": "Ouverte le 2 mars 2026", "en": "Opened on 2 March 2026"} {
		w := ask(h, "GET /conventions/1/evaluations/0.svg", "", "Accept-Language: "+language)
		assert.Equal(t, "image/svg+xml", w.Header().Get("Content-Type"))
		assert.True(t, strings.HasPrefix(w.Body.String(), "<svg "))
		assert.True(t, strings.Contains(w.Body.String(), word), word)
		assert.Equal(t, `"1-`+language+`"`, w.Header().Get("ETag"))
	}
	for _, none := range []string{"1.svg", "-1.svg", "x.svg", ".svg", "99999999999999999999.svg", "0", "00.svg", "+0.svg", "-0.svg"} {
		assert.Equal(t, 404, ask(h, "GET /conventions/1/evaluations/"+none, "").Code, none)
	}
}

func TestTheListsAreThereInBothLanguages(t *testing.T) {
	h := service(t)
	w := ask(h, "GET /lists", "", "Accept-Language: en")
	lists := decoded(t, w)
	assert.Len(t, lists, 31)
	assert.Equal(t, []any{map[string]any{"slug": "at-least", "label": "at least"}, map[string]any{"slug": "at-most", "label": "at most"}}, lists["direction"])
	lists = decoded(t, ask(h, "GET /lists", "", "Accept-Language: de"))
	assert.Equal(t, map[string]any{"slug": "minimum-term", "label": "durée minimale"}, lists["rule"].([]any)[21])
}

func TestWhatIsNotThereIsTold(t *testing.T) {
	h := service(t)
	for _, request := range []string{"GET /conventions/1", "GET /conventions/x", "GET /conventions/1/text", "GET /conventions/1/evaluations/0.svg", "POST /conventions/1/amendments"} {
		w := ask(h, request, "{}", "Accept-Language: en")
		assert.JSONEq(t, `{"type": "`+typed("not-there")+`", "title": "nothing of that name", "status": 404, "errors": []}`, w.Body.String(), request)
	}
	h = posted(t, "conventions/models/family-2024.json")
	for _, id := range []string{"01", "+1", "%2B1", "1.0", "1e0", "1%00", "%201", "0", "-1", "9223372036854775808"} {
		assert.Equal(t, 404, ask(h, "GET /conventions/"+id, "").Code, id)
	}
	assert.Equal(t, http.StatusMethodNotAllowed, ask(h, "DELETE /conventions/1", "").Code)
}

func TestAFailureOfTheServiceTellsNothingOfItself(t *testing.T) {
	db, h := opened(t, filepath.Join(t.TempDir(), "gone.db"))
	require.NoError(t, db.Close())
	w := ask(h, "GET /conventions", "")
	assert.JSONEq(t, `{"type": "`+typed("failed")+`", "title": "erreur du service", "status": 500, "errors": []}`, w.Body.String())
	_, err := open(filepath.Join(t.TempDir(), "no such folder", "x.db"))
	assert.Error(t, err)
	assert.Error(t, db.put(context.Background(), new(record)))
}
