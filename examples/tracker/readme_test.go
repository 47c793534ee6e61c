package main

import (
	"fmt"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	block = regexp.MustCompile("(?ms)^```(sh|text)\n(.*?)^```$")
	word  = regexp.MustCompile(`'[^']*'|\S+`)
)

// curl does what the command line does, and returns what curl prints: headers too with -i, in
// the order of their names.
func curl(t *testing.T, h http.Handler, line string) string {
	method, body, target, shown := "GET", "", "", false
	var headers []string
	words := word.FindAllString(line, -1)
	for i := 1; i < len(words); i++ {
		argument := strings.Trim(words[min(i+1, len(words)-1)], "'")
		switch words[i] {
		case "-i":
			shown = true
		case "-H":
			headers = append(headers, argument)
			i++
		case "-d", "--data-binary":
			method, body = "POST", argument
			if name, isFile := strings.CutPrefix(argument, "@"); isFile {
				text, err := os.ReadFile(name)
				require.NoError(t, err)
				body = string(text)
			}
			i++
		default:
			target = strings.TrimPrefix(strings.Trim(words[i], "'"), "localhost:8080")
		}
	}
	w := ask(h, method+" "+target, body, headers...)
	if !shown {
		return w.Body.String()
	}
	var lines []string
	for name, values := range w.Header() {
		lines = append(lines, name+": "+values[0])
	}
	slices.Sort(lines)
	return fmt.Sprintf("HTTP/1.1 %d %s\n%s\n\n%s", w.Code, http.StatusText(w.Code), strings.Join(lines, "\n"), w.Body)
}

// Headers may be left out of what is shown, and "…" stands for what is. A long line of JSON is cut
// where that is no matter.
func TestTheSessionOfThePageIsTrue(t *testing.T) {
	page, err := os.ReadFile("README.md")
	require.NoError(t, err)
	h := service(t)
	answered, answer := 0, ""
	for _, m := range block.FindAllStringSubmatch(string(page), -1) {
		switch kind, text := m[1], strings.TrimSpace(m[2]); {
		case strings.HasPrefix(text, "curl "):
			answer = curl(t, h, text)
		case kind == "text":
			head, body, both := strings.Cut(text, "\n\n")
			if !strings.HasPrefix(text, "HTTP/") {
				head, body, both = "", text, true
			}
			for _, line := range strings.Split(head, "\n") {
				assert.Contains(t, answer, line)
			}
			if both {
				pattern := strings.ReplaceAll(regexp.QuoteMeta(strings.ReplaceAll(body, "\n", "")), "…", "(?s:.*)")
				got := answer[strings.LastIndex(answer, "\n\n")+1:]
				assert.True(t, regexp.MustCompile("^"+pattern+"$").MatchString(strings.TrimSpace(got)), "shown:\n%s\ninstead of:\n%.2000s", body, got)
			}
			answered++
		default:
			assert.Equal(t, "cd examples/tracker && go run .", text)
		}
	}
	assert.Equal(t, 9, answered)
}
