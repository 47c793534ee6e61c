package main

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

var (
	runsGo      = regexp.MustCompile(`(^|[|;&]\s*)go (run|test|vet|build)\b`)
	judges      = regexp.MustCompile(`go run \./cmd/cog check\b`)
	saysStatus  = regexp.MustCompile(`#.*\bexit(?:s|\s+status)?(?:\s+with)?\s+(\d)\b`)
	goRunStatus = regexp.MustCompile(`(?m)^exit status (\d+)$`)
)

// readme runs the commands of a page: the lines of its sh blocks that call go run,
// go test, go vet or go build. Each must succeed; cog check may find a breach
// (status 1). A comment on the line, "# exit status 2", asks for that status and
// no other. A text block that follows is part of what one of those commands prints;
// a line of it that is "…" stands for lines left out.
func readme(name string) (report, error) {
	var r report
	page, err := os.ReadFile(name)
	if err != nil {
		return r, err
	}
	var printed []string // by the commands of the last sh block
	shown := 0
	for _, b := range blocks(string(page)) {
		switch b.kind {
		case "sh":
			printed = nil
			for _, line := range commands(b.lines) {
				r.count++
				out, status, err := output(exec.Command("bash", "-c", line))
				if err != nil {
					return r, err
				}
				printed = append(printed, string(out))
				r.say("status %d: %s", status, line)
				if want := wanted(line); !slices.Contains(want, status) {
					r.fault("%s: %s: exit status %d, expected %v\n%s", name, line, status, want, last(out))
				}
			}
		case "text":
			if printed == nil {
				continue
			}
			shown++
			want := leftOut(b.lines)
			if !slices.ContainsFunc(printed, want.MatchString) {
				r.fault("%s: no command before it prints this:\n  %s", name, strings.Join(b.lines, "\n  "))
			}
		default:
			printed = nil
		}
	}
	r.say("%d outputs shown", shown)
	if r.count < 2 {
		r.fault("%s: %d commands run; at least 2 are expected", name, r.count)
	}
	return r, nil
}

// leftOut matches the lines shown, and whatever stands where one is "…".
func leftOut(shown []string) *regexp.Regexp {
	var b strings.Builder
	for _, line := range shown {
		if strings.TrimSpace(line) == "…" {
			b.WriteString(`(?:.*\n)*?`)
		} else {
			b.WriteString(regexp.QuoteMeta(strings.TrimRight(line, " ")) + ` *\n`)
		}
	}
	return regexp.MustCompile(`(?m:^)` + b.String())
}

// wanted returns the exit statuses a command line may end with.
func wanted(line string) []int {
	if m := saysStatus.FindStringSubmatch(line); m != nil {
		n, _ := strconv.Atoi(m[1])
		return []int{n}
	}
	if judges.MatchString(line) {
		return []int{0, 1}
	}
	return []int{0}
}

// A fence is a fenced block of a page: its kind and its lines.
type fence struct {
	kind  string
	lines []string
}

func blocks(page string) []fence {
	var list []fence
	in := false
	for _, line := range strings.Split(page, "\n") {
		if kind, ok := strings.CutPrefix(strings.TrimSpace(line), "```"); ok {
			if in = !in; in {
				list = append(list, fence{kind: kind})
			}
		} else if in {
			b := &list[len(list)-1]
			b.lines = append(b.lines, strings.TrimRight(line, "\r"))
		}
	}
	return list
}

// commands returns the commands among the lines of a sh block that call go, each
// put together where it goes on after a backslash.
func commands(lines []string) []string {
	var all []string
	on := false
	for _, line := range lines {
		line = strings.TrimSpace(line)
		if line == "" || !on && strings.HasPrefix(line, "#") {
			continue
		}
		line = strings.TrimPrefix(line, "$ ")
		more := strings.HasSuffix(line, "\\")
		line = strings.TrimSpace(strings.TrimSuffix(line, "\\"))
		if on {
			all[len(all)-1] += " " + line
		} else {
			all = append(all, line)
		}
		on = more
	}
	return slices.DeleteFunc(all, func(line string) bool { return !runsGo.MatchString(line) })
}

// output runs a command and returns what it printed and its exit status. Since
// go run ends with 1 whatever the program ended with, the status it reports is
// taken instead.
func output(cmd *exec.Cmd) (out []byte, status int, err error) {
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err = cmd.Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		status, err = exit.ExitCode(), nil
	}
	if m := goRunStatus.FindAllStringSubmatch(errs.String(), -1); m != nil && status == 1 {
		status, _ = strconv.Atoi(m[len(m)-1][1])
	}
	return append(out, errs.Bytes()...), status, err
}

// documents judges the documents that pages show: the json blocks with a format.
// They are lawful, or undetermined where partial; one marked "json unlawful" has a
// breach, and one marked "json malformed" is malformed.
func documents(root string, files []string) (report, error) {
	var r report
	for _, name := range files {
		if filepath.Ext(name) != ".md" {
			continue
		}
		page, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			return r, err
		}
		for _, m := range jsonBlock.FindAllStringSubmatch(string(page), -1) {
			mark, text := m[1], m[2]
			if !strings.Contains(text, `"format"`) || !strings.HasPrefix(strings.TrimSpace(text), "{") {
				continue
			}
			r.count++
			cmd := exec.Command("go", "run", "./cmd/cog", "check", "-lang", "en")
			cmd.Dir, cmd.Stdin = root, strings.NewReader(text)
			out, status, err := output(cmd)
			if err != nil {
				return r, err
			}
			verdict, _, _ := strings.Cut(string(out), "\n")
			r.say("%s: %s", name, verdict)
			if want := map[string]int{"": 0, " unlawful": 1, " malformed": 2}[mark]; status != want {
				r.fault("%s: a document shown is not what it is said to be:\n%s", name, out)
			}
		}
	}
	return r, nil
}

var jsonBlock = regexp.MustCompile("(?ms)^```json( unlawful| malformed)?\n(.*?)^```")

// examples runs each program under dir and compares what it prints with the
// output of the Example that goes with it, the one its documentation shows.
func examples(dir string) (report, error) {
	var r report
	mains, err := filepath.Glob(filepath.Join(dir, "*", "main.go"))
	if err != nil {
		return r, err
	}
	for _, main := range mains {
		r.count++
		folder := filepath.Dir(main)
		want, err := exampleOutput(folder)
		if err != nil {
			r.fault("%s: %v", folder, err)
			continue
		}
		cmd := exec.Command("go", "run", "./"+filepath.ToSlash(folder))
		cmd.Stderr = os.Stderr
		got, err := cmd.Output()
		switch {
		case err != nil:
			r.fault("%s: %v", folder, err)
		case strings.TrimSpace(string(got)) != strings.TrimSpace(want):
			r.fault("%s: %s", folder, difference(string(got), want))
		default:
			r.say("%s: %d lines, as its Example says", folder, bytes.Count(got, []byte("\n")))
		}
	}
	return r, nil
}

// difference shows the first line in which two texts differ.
func difference(got, want string) string {
	g, w := strings.Split(strings.TrimSpace(got), "\n"), strings.Split(strings.TrimSpace(want), "\n")
	i := 0
	for i < len(g) && i < len(w) && g[i] == w[i] {
		i++
	}
	return fmt.Sprintf("line %d is\n  %s\nand in its Example\n  %s", i+1, line(g, i), line(w, i))
}

func line(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return "(no such line)"
}

// last is the end of a long output.
func last(out []byte) string {
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	return "  " + strings.Join(lines[max(0, len(lines)-10):], "\n  ")
}

// exampleOutput returns the output that the one Example of a folder announces.
func exampleOutput(folder string) (string, error) {
	names, err := filepath.Glob(filepath.Join(folder, "*_test.go"))
	if err != nil {
		return "", err
	}
	var files []*ast.File
	fset := token.NewFileSet()
	for _, name := range names {
		f, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		if err != nil {
			return "", err
		}
		files = append(files, f)
	}
	for _, e := range doc.Examples(files...) {
		if e.Name == "" && e.Output != "" {
			return e.Output, nil
		}
	}
	return "", fmt.Errorf("no Example of the package with an output")
}
