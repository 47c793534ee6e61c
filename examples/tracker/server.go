package main

import (
	"cmp"
	"database/sql"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// A call is a request, the language it is to be answered in, and the convention its path names.
type call struct {
	*http.Request
	record
	body  []byte
	store store
	today law.Day
	lang  law.Language
}

type header map[string]string

// A reply is what is answered: 200, where no status is named, or 304 to whoever has what bears the
// same ETag. A body that is no text is written as JSON.
type reply struct {
	status int
	header header
	body   any
}

func routes(db store, today func() law.Day) http.Handler {
	mux := http.NewServeMux()
	for pattern, answer := range map[string]func(*call) (reply, error){
		"POST /conventions":                     (*call).conclude,
		"GET /conventions":                      (*call).list,
		"GET /conventions/{id}":                 (*call).whole,
		"GET /conventions/{id}/text":            (*call).text,
		"GET /conventions/{id}/evaluations/{n}": (*call).plot,
		"POST /conventions/{id}/amendments":     (*call).amend,
		"GET /lists":                            (*call).lists,
	} {
		mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) {
			body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
			_, odd := url.ParseQuery(r.URL.RawQuery)
			c := &call{Request: r, body: body, store: db, today: today(), lang: law.AcceptLanguage(strings.Join(r.Header.Values("Accept-Language"), ","))}
			if id := r.PathValue("id"); err != nil || odd != nil {
				err = errors.Join(errUnread, err, odd)
			} else if id != "" { // in its one spelling: to the database 01 is 1
				err = db.QueryRowContext(r.Context(), kept+`id = ?1 AND CAST(id AS TEXT) = ?1`, id).Scan(c.fields()...)
			}
			var a reply
			if err == nil {
				a, err = answer(c)
			}
			if err != nil {
				a = told(err, c.lang)
			}
			a.write(w, c)
		})
	}
	return new(http.CrossOriginProtection).Handler(mux) // no page of another site writes from a browser
}

// conclude keeps a convention that the law of its day allows.
func (c *call) conclude() (reply, error) { return c.keep(c.document.UnmarshalJSON(c.body)) }

// amend keeps the convention as amended, if nobody has amended it since it was seen.
func (c *call) amend() (reply, error) {
	if seen := strings.Join(strings.Fields(strings.Join(c.Header.Values("If-Match"), ",")), ""); seen == "" {
		return reply{}, errUnconditional
	} else if seen != "*" && !strings.Contains(","+seen+",", ","+c.tag()+",") {
		return reply{}, errStale
	}
	var a cog.Amendment
	err := a.UnmarshalJSON(c.body)
	c.document.Amendments = append(c.document.Amendments, a)
	kept, err := c.keep(err)
	return kept, law.Relative(law.Pointer("amendments", len(c.document.Amendments)-1), err)
}

// keep keeps what was read without error and no law forbids, and answers with what the law says
// of it. What is known in part has nothing against it, what is known in full makes a convention.
func (c *call) keep(err error) (reply, error) {
	life, unfinished := c.document.Assess(law.Day{}), error(nil)
	if !c.document.Partial {
		_, unfinished = c.document.Convention()
	}
	if err = cmp.Or(err, c.document.Check(), life.Err(), unfinished); err == nil {
		c.verdict = life.Verdict()
		err = c.store.put(c.Context(), &c.record)
	}
	return reply{http.StatusCreated, header{"ETag": c.tag(), "Location": c.href()}, life}, err
}

// list tells the verdict on each convention, and what was outstanding of it on a day.
func (c *call) list() (reply, error) {
	day, scope := c.today, branch.AnyScope{}
	if err := errors.Join(c.ask("at", &day), c.ask("scope", &scope), c.ask("verdict", new(cog.Verdict))); err != nil {
		return reply{}, err
	}
	records, err := c.store.list(c.Context(), day, scope, c.FormValue("verdict"))
	list := make([]any, len(records))
	for i, r := range records {
		d, outstanding := &r.document, []any{}
		for due := range d.Outstanding(day) {
			outstanding = append(outstanding, map[string]any{"due": due, "title": due.Rule.In(c.lang), "says": due.In(c.lang)})
		}
		list[i] = map[string]any{"href": r.href(), "title": d.Title, "scope": d.Scope, "concluded": d.Concluded, "partial": d.Partial,
			"verdict": r.verdict, "outstanding": outstanding}
	}
	return reply{0, header{"Content-Language": c.lang.String()}, map[string]any{"at": day, "conventions": list}}, err
}

func (c *call) whole() (reply, error) { return reply{0, header{"ETag": c.tag()}, c.document}, nil }

// text answers with the text as it stood on a day.
func (c *call) text() (reply, error) {
	day := c.today
	if err := c.ask("at", &day); err != nil {
		return reply{}, err
	}
	text, err := c.document.At(day)
	return reply{0, header{"ETag": fmt.Sprintf(`"%d@%s"`, c.version, day)}, text}, err
}

// plot draws an evaluation, by its number from 0 as in a pointer.
func (c *call) plot() (reply, error) {
	n, _ := strconv.Atoi(strings.TrimSuffix(c.PathValue("n"), ".svg"))
	if e, ok := c.document.Evaluation(n); ok && c.PathValue("n") == fmt.Sprint(n, ".svg") { // in its one spelling
		return reply{0, header{"ETag": fmt.Sprintf(`"%d-%s"`, c.version, c.lang), "Content-Type": "image/svg+xml", "Content-Language": c.lang.String()}, e.SVG(c.lang, 0)}, nil
	}
	return reply{}, sql.ErrNoRows
}

// lists answers with every closed list, for the choices of a form.
func (c *call) lists() (reply, error) {
	choices := map[string][]any{}
	for name, words := range cog.Lists() {
		for _, word := range words {
			choices[name] = append(choices[name], map[string]string{"slug": word.String(), "label": word.In(c.lang)})
		}
	}
	return reply{0, header{"Content-Language": c.lang.String()}, choices}, nil
}

func (r *record) href() string { return fmt.Sprint("/conventions/", r.id) }
func (r *record) tag() string  { return fmt.Sprintf(`"%d"`, r.version) }

// ask reads what the query says of a name, if it says something; what it says twice is no value.
func (c *call) ask(name string, into encoding.TextUnmarshaler) error {
	if word := strings.Join(c.URL.Query()[name], ","); word != "" {
		return law.At("/"+name, into.UnmarshalText([]byte(word)))
	}
	return nil
}

func (a reply) write(w http.ResponseWriter, c *call) {
	text, isText := a.body.(string)
	if data, err := json.Marshal(a.body); err != nil {
		panic(err) // what was read can be written
	} else if !isText {
		text = string(data)
	}
	always := header{"Content-Type": "application/json", "Vary": "Accept-Language", "X-Content-Type-Options": "nosniff"}
	for _, set := range []header{always, a.header} {
		for name, value := range set {
			w.Header().Set(name, value)
		}
	}
	if a.status == 0 {
		http.ServeContent(w, c.Request, "", time.Time{}, strings.NewReader(text))
		return
	}
	w.WriteHeader(a.status)
	io.WriteString(w, text)
}
