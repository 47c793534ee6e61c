package cog_test

import (
	"encoding/json"
	"errors"
	"os"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// Whatever the bytes, reading ends with a document or with faults that say where;
// what was read can be written, read again as the same, and judged on any day.
//
// Run it with -fuzzminimizetime 10x: the seeds are whole conventions, and making
// each new input small would otherwise take all the time.
func FuzzDecode(f *testing.F) {
	for _, name := range every(f, "testdata/*/*.json", "../examples/conventions/*/*.json") {
		seed, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(seed)
	}
	f.Add([]byte(`{"format":"coglaw/1","regime":"rsi","partial":true}`))
	f.Add([]byte(`{"format":"coglaw/1","regime":"general","scope":"family","network":{},"title":"\u00e9\ud83d\ude00"}`))
	f.Add([]byte(`{"format":"coglaw/1","regime":"general","scope":"autonomy","term":{"start":"0001-01-01","end":"9999-12-31"}}`))
	f.Add([]byte(`{"format":"coglaw/1","regime":"general","scope":"family","forecasts":[{"year":2005,"value":1,"unit":"F"}]}`))
	f.Add([]byte(`{"format":"coglaw/1","regime":"rsi","title":"a\u0000","` + strings.Repeat("~/", 150) + `":1}`))
	f.Add([]byte(foreign))
	f.Add(manyFaults("means", "{}", 101))
	f.Add([]byte(`{"format":"coglaw/1","regime":"general","scope":"family","partial":true,"known":["means","term"],"$schema":"s","commitments":[{"id":"C","by":"state","title":"T","status":"done","asOf":"2024-01-01"}]}`))
	f.Add([]byte(`{"format":"coglaw/1","regime":"general","scope":"sickness","concluded":"2006-02-01","amendments":[{"number":1,"concluded":"2006-03-01","changes":[` +
		`{"kind":"add-commitment","commitment":{"id":"C","by":"body","title":"T"}},{"kind":"replace-commitment","by":"body","title":"T","commitment":{"by":"state","title":"U"}},` +
		`{"kind":"remove-commitment","by":"state","title":"U"},{"kind":"set-orientations","orientations":[{"domain":"other","title":"O"}]},{"kind":"set-orientations"},` +
		`{"kind":"set-control-plan","controlPlan":{"title":"P"}},{"kind":"set-consistent-with","consistentWith":{"body":"cnam"}}]}]}`))
	f.Add([]byte(`{"format":"coglaw/1","regime":"rsi","concluded":"2012-03-20","term":{"start":"2012-01-01","end":"2015-12-31"},"consistentWith":{"term":{"start":"2005-01-01","end":"2008-12-31"}},` +
		`"evaluations":[{"opened":"2013-01-01","closed":"2013-02-01"}],"transmissions":[{"to":"senate-commission","on":"2012-04-01"}]}`))
	f.Add([]byte("{\n\"x\"\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := cog.Decode(data)
		if err != nil {
			var m *law.Malformed
			if !errors.As(err, &m) || m.Len() == 0 {
				t.Fatalf("not a *law.Malformed: %v", err)
			}
			for fault := range m.Faults() {
				if fault.Code.String() == "" || utf8.RuneCountInString(fault.Pointer) > 200 || m.Len() > law.MaxFaults {
					t.Fatalf("a fault without a code or without measure: %+v", fault)
				}
				if fault.Line < 1 || fault.Column < 1 || fault.Message.FR == "" || fault.Message.EN == "" {
					t.Fatalf("a fault that does not say where or what: %+v", fault)
				}
				if fault.Pointer != "" && !strings.HasPrefix(fault.Pointer, "/") {
					t.Fatalf("no JSON pointer: %q", fault.Pointer)
				}
			}
		} else {
			roundTrip(t, d)
			judgeThroughTheAges(t, d.Draft)
			if err := d.Check(); err != nil {
				t.Fatalf("what decodes does not pass Check: %v", err)
			}
		}
		// A stream comes to its end as well, and never without an answer; it reads
		// the same document.
		n := 0
		for e, streamErr := range cog.NewDecoder(strings.NewReader(string(data))).All() {
			if n++; n == 1 && err == nil && (streamErr != nil || !reflect.DeepEqual(d, e)) {
				t.Fatalf("a stream reads another document: %v", streamErr)
			}
		}
		if n == 0 || err == nil && n != 1 {
			t.Fatalf("%d answers", n)
		}
	})
}

func roundTrip(t *testing.T, d cog.Document) {
	encoded, err := json.Marshal(d)
	if err != nil {
		t.Fatalf("what decodes does not encode: %v", err)
	}
	again, err := cog.Decode(encoded)
	if err != nil {
		t.Fatalf("what was encoded does not decode: %v\n%s", err, encoded)
	}
	if !reflect.DeepEqual(d, again) {
		t.Fatalf("not the same document again:\n%+v\n%+v", d, again)
	}
}

var ages = []law.Day{
	{}, law.Date(1, 1, 1), law.Date(1996, 12, 31), law.Date(1997, 1, 1), law.Date(2002, 12, 24), law.Date(2005, 6, 1),
	law.Date(2012, 3, 20), law.Date(2019, 1, 1), law.Date(2023, 7, 10), law.Date(9999, 12, 31), law.Date(2023, 2, 30),
}

func judgeThroughTheAges(t *testing.T, d cog.Draft) {
	for _, concluded := range []law.Day{d.Concluded, {}} {
		d.Concluded = concluded
		for _, day := range ages {
			sound(t, d.Judge(day))
		}
	}
}

// wellFormed is a pointer of RFC 6901.
var wellFormed = regexp.MustCompile(`^(/([^~/]|~[01])*)*$`)

// sound sees that a report holds together: a rule is breached where there is a breach of it and
// undecided where something is missing for it, what is said says why and where, and the verdict
// is that of the rules.
func sound(t *testing.T, report cog.Report) {
	t.Helper()
	breached, missing := map[law.Rule]bool{}, map[law.Rule]bool{}
	for b := range report.Breaches() {
		breached[b.Rule] = true
		if !wellFormed.MatchString(b.Pointer) || b.In(law.French) == "" || b.In(law.English) == "" || len(b.Citations) == 0 {
			t.Fatalf("a breach that does not say what of: %+v", b)
		}
	}
	for g := range report.Gaps() {
		if missing[g.Rule] || !wellFormed.MatchString(g.Pointer) || g.Pointer == "" || g.Missing.FR == "" || g.Missing.EN == "" {
			t.Fatalf("a gap that does not say what of, or is told twice: %+v", g)
		}
		missing[g.Rule] = true
	}
	for rule, o := range report.Rules() {
		if (o == cog.Breached) != breached[rule] || (o == cog.Undecided) != missing[rule] {
			t.Fatalf("%s is %s; breached: %v, something missing: %v", rule, o, breached[rule], missing[rule])
		}
		if why := report.Why(rule); why.FR == "" || why.EN == "" {
			t.Fatalf("no reason why %s is %s on %s", rule, o, report.On())
		}
	}
	want := cog.VerdictLawful
	switch {
	case len(breached) > 0:
		want = cog.VerdictUnlawful
	case len(missing) > 0:
		want = cog.VerdictUndetermined
	}
	if report.Verdict() != want || (report.Err() != nil) != (len(breached) > 0) {
		t.Fatalf("%d rules breached, %d undecided, verdict %s, error %v", len(breached), len(missing), report.Verdict(), report.Err())
	}
	for o := range report.Observations() {
		if !wellFormed.MatchString(o.Pointer) || o.Pointer == "" || o.In(law.French) == "" || o.In(law.English) == "" || report.Outcome(o.Rule) != cog.NotApplicable {
			t.Fatalf("an observation that does not say what of: %+v", o)
		}
	}
	for range report.Law() {
	}
	for range report.Duties() {
	}
}
