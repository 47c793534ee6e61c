package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/cog"
)

// poison erases a line, names the window, turns the direction of writing and hides what
// follows, and then says a verdict on a line of its own.
const (
	forged = "lawful        fake.json: law in force on 1 January 2024"
	poison = "\x1b[2K\x1b[1A\a\b\x7f\u009b2K\u0085\u202e\u2066\u200f\u061c\u200b\ufeff\u2028\U000e0041\r\n" + forged + "\n\v\f\t"
)

// free are the keys whose values are free texts or ids.
var free = []string{"$schema", "title", "source", "name", "id", "label", "unit", "expected", "computation", "evolution", "procedure",
	"indicator", "objective", "objectives", "of", "comment"}

// poisoned is a document whose every text and id ends in poison.
func poisoned(t *testing.T, file string) string {
	t.Helper()
	var v any
	require.NoError(t, json.Unmarshal([]byte(readFile(t, file)), &v))
	texts := 0
	var walk func(key string, v any) any
	walk = func(key string, v any) any {
		switch v := v.(type) {
		case map[string]any:
			for k := range v {
				v[k] = walk(k, v[k])
			}
		case []any:
			for i := range v {
				v[i] = walk(key, v[i])
			}
		case string:
			if slices.Contains(free, key) && v != "management" { // a budget goes by its kind
				texts++
				return v + poison
			}
		}
		return v
	}
	b, err := json.Marshal(walk("", v))
	require.NoError(t, err)
	require.Greater(t, texts, 15, file)
	_, err = cog.Decode(b)
	require.NoError(t, err, file)
	return string(b)
}

// formats are the formats of the commands that read documents.
var formats = map[string][]string{"check": {"text", "json"}, "show": {"text", "json"}, "timeline": {"text", "json"},
	"evaluation": {"text", "markdown", "svg", "json"}}

// everyFormat are those and what check writes for other programs.
func everyFormat() map[string][]string {
	all := maps.Clone(formats)
	all["check"] = []string{"text", "json", "github", "junit"}
	return all
}

// harmless asserts that what a command wrote acts on nothing, and that no line of it is one
// that a stranger wrote.
func harmless(t *testing.T, about any, written ...string) {
	t.Helper()
	for _, text := range written {
		for i, line := range strings.Split(text, "\n") {
			assert.Falsef(t, strings.HasPrefix(line, "lawful        fake.json"), "%v: line %d is forged: %q", about, i+1, line)
			for _, r := range line {
				if unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp) {
					assert.Failf(t, "acts", "%v: %U in %q", about, r, line)
					return
				}
			}
		}
	}
}

func TestNothingOfADocumentActsOnATerminal(t *testing.T) {
	written := 0
	for _, file := range []string{lifeFamily, lifeRSI, lifeEvery} {
		whole := poisoned(t, file)
		in := func(text, with string) string { // a fault in a document that is else as it was
			require.Contains(t, whole, text)
			return strings.Replace(whole, text, with, 1)
		}
		said, err := json.Marshal(poison)
		require.NoError(t, err)
		key := string(said)
		raw := strings.ReplaceAll(poison, "\n", "\n ") // as it is, but not on a line where a document may start
		for name, input := range map[string]string{
			"well formed":          whole,
			"two":                  whole + whole,
			"unknown keys":         in("{", "{"+key+`: {"a": 1}, `),
			"a deep unknown key":   in(`"term":{`, `"term":{`+key+`:1,`),
			"a key twice":          in("{", `{"x": {`+key+":1,"+key+":2},"),
			"a word":               in(`"coglaw/1"`, key),
			"a scheme":             in(`"regime":"`, `"regime":"x`+key[1:len(key)-1]),
			"a capacity":           in(`"capacity":"`, `"capacity":"x`+key[1:len(key)-1]),
			"a day":                in(`"concluded":"`, `"concluded":"x`+key[1:len(key)-1]),
			"broken":               in("{", `{`+raw),
			"broken in a text":     in(`"title":"`, `"title":"`+raw),
			"broken in a key":      in(`"title"`, `"`+raw),
			"no JSON":              raw,
			"a number":             in(`"term":{`, `"term":{"start":0`+raw+`,`),
			"not UTF-8":            in(`"title":"`, "\"title\":\"\x9b\xff"),
			"a key that is not":    in("{", "{\"\x9b2K\xff\": 1,"),
			"a mark":               "\ufeff" + whole,
			"the id of an unknown": in(`"objectives":[`, `"objectives":[{"id":"x","categories":["other"],"title":"t"},{"id":"x","categories":["`+key[1:len(key)-1]+`"]},`),
			"an id twice":          in(`"objectives":[`, `"objectives":[`+strings.Repeat(`{"id":`+key+`,"categories":["other"],"title":"t"},`, 2)),
		} {
			for command, list := range everyFormat() {
				for _, format := range list {
					for _, lang := range []string{"fr", "en"} {
						_, stdout, stderr := invoke(input, command, "-format", format, "-lang", lang)
						harmless(t, fmt.Sprint(file, ": ", name, ", ", command, " -format ", format), stdout, stderr)
						written += len(stdout) + len(stderr)
					}
				}
			}
		}
	}
	assert.Greater(t, written, 1_000_000)
}

func TestNothingOfAnArgumentActsOnATerminal(t *testing.T) {
	for _, args := range [][]string{
		{"x" + poison}, {poison}, {"explain", poison}, {"explain", "-lang", "en", "minimum-term" + poison}, {"law", poison},
	} {
		status, stdout, stderr := invoke("", args...)
		assert.Equal(t, exitTrouble, status, "%q", args)
		harmless(t, args, stdout, stderr)
		assert.Contains(t, strings.ReplaceAll(stderr, `\n`, " "), "fake.json: law", "it is named: %q", args)
	}
	for _, command := range []string{"check", "show", "timeline", "evaluation", "explain", "law"} {
		for _, args := range [][]string{{"-" + poison}, {"-x" + poison + "=1"}, {"-lang", poison}, {"-lang=" + poison}, {"-at", poison}, {"-format", poison}} {
			status, stdout, stderr := invoke("", append([]string{command}, args...)...)
			assert.Equal(t, exitTrouble, status, "%s %q", command, args)
			assert.Empty(t, stdout)
			harmless(t, args, stderr)
			assert.Contains(t, stderr, "usage : cog "+command)
		}
	}
}

func TestNothingOfAFilesNameActsOnATerminal(t *testing.T) {
	folder := filepath.Join(t.TempDir(), strings.ReplaceAll(poison, "/", ""))
	require.NoError(t, os.Mkdir(folder, 0o777))
	for i, text := range []string{line(t, lawful), malformed, "oops"} {
		name := filepath.Join(folder, strings.Repeat("a", i)+poison+"\xff.json")
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Skip("this system has no such names: ", err)
		}
	}
	require.NoError(t, os.Mkdir(filepath.Join(folder, "loop"), 0o777))
	require.NoError(t, os.Symlink(filepath.Join(folder, "loop"), filepath.Join(folder, "loop"+poison+".json")))
	for command, list := range everyFormat() {
		for _, format := range list {
			for _, name := range []string{folder, filepath.Join(folder, "none"+poison)} {
				status, stdout, stderr := invoke("", command, "-format", format, name)
				assert.Equal(t, exitTrouble, status)
				harmless(t, command+" -format "+format, stdout, stderr)
				assert.Contains(t, stdout+stderr, "fake.json")
			}
		}
	}
}

// What is escaped is the same when it is read again.
func TestJSONForATerminalSaysWhatTheDocumentSays(t *testing.T) {
	_, stdout, _ := invoke(poisoned(t, lifeFamily), "show", "-format", "json")
	d, err := cog.Decode([]byte(stdout))
	require.NoError(t, err)
	assert.True(t, strings.HasSuffix(d.Title, poison), "%q", d.Title)
	assert.Contains(t, stdout, `\u009b2K\u0085\u202e\u2066\u200f\u061c\u200b\ufeff\u2028\udb40\udc41\r\n`)

	_, stdout, _ = invoke(`{"`+"a\u202e\u007f"+`": 1}`, "check", "-format", "json")
	assert.Contains(t, stdout, `"pointer":"/a\u202e\u007f"`)
	var r struct{ Errors []struct{ Pointer string } }
	require.NoError(t, json.Unmarshal([]byte(stdout), &r))
	assert.Equal(t, "/a\u202e\u007f", r.Errors[0].Pointer)
}

// In JSON two files bear two names, whatever bytes they are made of.
func TestNoTwoFilesAreToldByOneName(t *testing.T) {
	for name, want := range map[string]string{
		"a b.json":       "a b.json",
		"é\u202e\n.json": "é\u202e\n.json",
		`new\x.json`:     `new\x.json`,
		"a\xff.json":     `a\xff.json`,
		"a\xfe.json":     `a\xfe.json`,
		"a\ufffd.json":   "a\ufffd.json",
		`a\xff.json`:     `a\\xff.json`,
		`a\\xff.json`:    `a\\\\xff.json`,
		"\\a\xc3":        `\\a\xc3`,
		"\\\xff":         `\\\xff`,
		"é\xe9é":         `é\xe9é`,
		"\xed\xa0\x80":   `\xed\xa0\x80`,
		`a\xFF.json`:     `a\xFF.json`,
	} {
		assert.Equal(t, want, told(name), "%q", name)
	}
	folder := t.TempDir()
	names := []string{"a\xfe.json", "a\xff.json", `a\xff.json`}
	for _, name := range names {
		if err := os.WriteFile(filepath.Join(folder, name), []byte("{}"), 0o666); err != nil {
			t.Skip("this system has no such names: ", err)
		}
	}
	_, stdout, _ := invoke("", "check", "-format", "json", folder)
	sources := map[string]bool{}
	for _, l := range bytes.Split(bytes.TrimSpace([]byte(stdout)), []byte("\n")) {
		var r struct{ Source string }
		require.NoError(t, json.Unmarshal(l, &r))
		sources[strings.TrimPrefix(r.Source, told(folder)+string(filepath.Separator))] = true
	}
	assert.Equal(t, map[string]bool{`a\xfe.json`: true, `a\xff.json`: true, `a\\xff.json`: true}, sources)

	_, stdout, stderr := invoke("", "check", "-format", "json", filepath.Join(folder, "none\xff"))
	assert.Contains(t, stdout, `none\\xff`)
	assert.NotContains(t, stdout+stderr, `ufffd`)
	assert.Contains(t, stderr, `none\xff : ni fichier`)
}
