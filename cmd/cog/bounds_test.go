package main

import (
	"bytes"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// flood are documents of some 100 KB that are wrong all over.
func flood() map[string]string {
	const head = `{"format":"coglaw/1","regime":"general","scope":"family"`
	long := strings.Repeat("k", 1_000)
	var nested, deep, objectives, ids, unknown strings.Builder
	for range 80 {
		nested.WriteString(`{"` + long + `":`)
	}
	for i := range 1_000 {
		fmt.Fprintf(&deep, `{"a":%d,"a":1},`, i)
		fmt.Fprintf(&objectives, `{"id":"%s","title":" ","categories":["%s"],"indicators":[{"kind":"x"}]},`, long[:40], long[:20])
		fmt.Fprintf(&ids, `{"id":"O","title":"T","categories":["other"]},`)
		fmt.Fprintf(&unknown, `,"%s%d":0`, long[:90], i)
	}
	return map[string]string{
		"long keys above many faults": head + `,"x":` + nested.String() + "[" + deep.String() + "{}]" + strings.Repeat("}", 80) + "}",
		"objectives":                  head + `,"objectives":[` + objectives.String() + "{}]}",
		"an id a thousand times":      head + `,"objectives":[` + ids.String() + "{}]}",
		"unknown keys":                head + unknown.String() + "}",
		"one long key":                head + `,"` + strings.Repeat("\u202e/~", 30_000) + `":1}`,
		"one long word":               `{"format":"coglaw/1","regime":"` + strings.Repeat("é", 50_000) + `"}`,
		"one long day":                head + `,"concluded":"` + strings.Repeat("\x1b ", 50_000) + `"}`,
		"nested without end":          strings.Repeat(`{"a":[`, 17_000),
		"a page of text":              strings.Repeat("Une convention.\n", 6_000),
		"lines of nothing":            strings.Repeat("x\n", 50_000),
		"numbers":                     strings.Repeat("1, ", 33_000),
	}
}

// However much is wrong with a document, little is told of it, and little held.
func TestAMalformedDocumentMakesNoFlood(t *testing.T) {
	for name, text := range flood() {
		for command, list := range formats {
			for _, format := range list {
				var stdout, stderr bytes.Buffer
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				status := run([]string{command, "-format", format}, strings.NewReader(text), &stdout, &stderr, today, nil)
				runtime.ReadMemStats(&after)
				about := fmt.Sprint(name, ", ", command, " -format ", format)
				assert.Equal(t, exitTrouble, status, about)
				assert.Less(t, stdout.Len()+stderr.Len(), 1_000_000, about)
				assert.NotZero(t, stdout.Len()+stderr.Len(), about)
				assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(50_000_000), about)
				harmless(t, about, stdout.String(), stderr.String())
			}
		}
	}
}

// A stream of any length is judged in the memory of one document.
func TestAStreamIsJudgedInTheMemoryOfOneDocument(t *testing.T) {
	text := strings.Repeat(line(t, lawful)+"oops\n", 1_000)
	var before, after runtime.MemStats
	most := uint64(0)
	runtime.GC()
	runtime.ReadMemStats(&before)
	in := reads(func() {
		runtime.GC()
		runtime.ReadMemStats(&after)
		most = max(most, after.HeapAlloc)
	}, strings.NewReader(text))
	run([]string{"check", "-format", "json"}, in, io.Discard, io.Discard, today, nil)
	assert.Less(t, int64(most)-int64(before.HeapAlloc), int64(2_000_000), "of %d", len(text))
}

// reads calls do at each reading of r.
func reads(do func(), r io.Reader) io.Reader {
	return readFunc(func(p []byte) (int, error) { do(); return r.Read(p) })
}

type readFunc func([]byte) (int, error)

func (f readFunc) Read(p []byte) (int, error) { return f(p) }
