package repo

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

var (
	judges      = regexp.MustCompile(`go run \./cmd/cog check\b`)
	waits       = regexp.MustCompile(`# (waits for|attend) `)
	saysStatus  = regexp.MustCompile(`#.*\b(?:exit(?:s|\s+status)?(?:\s+with)?|code de sortie)\s+(\d)\b`)
	goRunStatus = regexp.MustCompile(`(?m)^exit status (\d+)$`)
)

// shell runs a command line and returns what it printed and its exit status. Since go
// run ends with 1 whatever the program ended with, the status it reports is taken
// instead.
func shell(line, stdin string) (out string, status int) {
	var errs bytes.Buffer
	cmd := exec.Command("bash", "-c", line)
	cmd.Stdin, cmd.Stderr = strings.NewReader(stdin), &errs
	text, err := cmd.Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		status = exit.ExitCode()
	} else if err != nil {
		return err.Error(), -1
	}
	if m := goRunStatus.FindAllStringSubmatch(errs.String(), -1); m != nil && status == 1 {
		status, _ = strconv.Atoi(m[len(m)-1][1])
	}
	return string(text) + errs.String(), status
}

// readme runs the commands of a page, all lines of its sh blocks, and its go blocks, each a
// program. Each must succeed; cog check may find a breach (status 1). A comment on the line, "#
// exit status 2", asks for that status and no other; "# waits for the first tag" says that the
// line cannot be run yet, which is told, and wrong once there is a tag. A text block that follows
// is part of what one of those commands prints; a line of it that is "…" stands for lines left out.
func readme(page string, tagged bool) (r report) {
	var printed []string // by the commands of the last sh or go block
	shown, waiting := 0, 0
	run := func(name, line string) {
		out, status := shell(line, "")
		r.count++
		r.say("status %d: %s", status, name)
		if !slices.Contains(wanted(line), status) {
			r.fault("%s: exit status %d, expected %v\n%s", name, status, wanted(line), out[max(0, len(out)-800):])
		}
		printed = append(printed, out)
	}
	for _, block := range fence.FindAllStringSubmatch(page, -1) {
		switch kind, text := strings.TrimSpace(block[1]), block[2]; {
		case kind == "sh":
			printed = nil
			for line := range strings.Lines(strings.ReplaceAll(text, "\\\n", "")) {
				if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
					continue
				}
				if waits.MatchString(line) {
					waiting++
					r.say("not run: %s", line)
					if tagged {
						r.fault("there is a tag, and this line waits for one: %s", line)
					}
					continue
				}
				run(line, line)
			}
		case kind == "go":
			printed = nil
			if !strings.HasPrefix(text, "package main\n") {
				r.fault("no program, which nobody could run:\n%s", text)
				continue
			}
			file, err := written(text)
			if err != nil {
				r.fault("%v", err)
				continue
			}
			run(fmt.Sprintf("a program of %d lines", strings.Count(text, "\n")), "go run "+file)
			os.RemoveAll(filepath.Dir(file))
		case kind != "text":
			printed = nil
		case printed != nil:
			shown++
			if !slices.ContainsFunc(printed, leftOut(text).MatchString) {
				r.fault("no command before it prints this:\n%s", text)
			}
		}
	}
	r.say("%d outputs shown; %d commands that cannot be run yet", shown, waiting)
	if r.count < 2 {
		r.fault("%d commands run; at least 2 are expected", r.count)
	}
	return r
}

// written puts a program into a file in a folder of its own.
func written(program string) (string, error) {
	dir, err := os.MkdirTemp("", "readme")
	if err != nil {
		return "", err
	}
	file := filepath.Join(dir, "main.go")
	return file, os.WriteFile(file, []byte(program), 0o644)
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

// leftOut matches the lines shown, and whatever stands where one is "…".
func leftOut(shown string) *regexp.Regexp {
	pattern := `(?m:^)`
	for line := range strings.Lines(shown) {
		if line = strings.TrimRight(line, " \n"); strings.TrimSpace(line) == "…" {
			pattern += `(?:.*\n)*?`
		} else {
			pattern += regexp.QuoteMeta(line) + ` *\n`
		}
	}
	return regexp.MustCompile(pattern)
}

func TestReadme(t *testing.T) {
	t.Run("sees", func(t *testing.T) {
		t.Chdir(t.TempDir())
		const block = "```sh\necho one; echo two\\\n; echo '  three'; echo four\n# a comment\n(exit 3) # exits with 3\n```\n\n"
		readme(block+"```text\none\n…\nfour  \n```\n"+block+"```text\none\nfour\n```\n"+block+"```json\n```\n```text\nfree\n```\n"+
			block+"```text\ntwo\n  three\n```\n"+block+"```text\ntwo\nthree\n```\n", false).
			expect(t, 10, "no command before it prints this:\none\nfour", "no command before it prints this:\ntwo\nthree")
		readme("```sh\nexit 1\n```\n", false).expect(t, 1, "exit 1: exit status 1, expected [0]", "1 commands run")
		const program = "```go\npackage main\n\nfunc main() { println(%s) }\n```\n\n```text\n7\n```\n"
		readme(fmt.Sprintf(program, "3 + 4")+fmt.Sprintf(program, "3")+fmt.Sprintf(program, "x")+"```go\nprintln(7)\n```\n", false).
			expect(t, 3, "no command before it prints this:\n7", "a program of 3 lines: exit status 1", "no command before it prints this:\n7", "no program")
		const waiting = "```sh\nexit 0\nexit 0\nexit 5 # waits for the first tag\nexit 6 # attend la première version\n```\n"
		readme(waiting, false).expect(t, 2)
		readme(waiting, true).expect(t, 2, "there is a tag, and this line waits for one: exit 5", "there is a tag, and this line waits for one: exit 6")
		for line, want := range map[string]int{
			"go run ./cmd/cog check x.json":                 2, // 0 or 1
			"go run ./cmd/cog check x.json # exit status 2": 1,
			"go run ./cmd/cog explain minimum-term":         1,
			"go test ./... # everything":                    1,
			"cat x.json | go run ./cmd/cog check # exits 1": 1,
			"go run ./cmd/cog check x # code de sortie 1":   1,
		} {
			if got := wanted(line); len(got) != want {
				t.Errorf("%s: %v", line, got)
			}
		}
	})
	tags, err := exec.Command("git", "tag", "--list", "v[0-9]*").Output()
	if err != nil {
		t.Fatal(err)
	}
	var all report
	for _, name := range []string{"README.md", "README.fr.md"} {
		page, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		r := readme(string(page), len(tags) > 0)
		all.say("%s: %d commands", name, r.count)
		all.count, all.said, all.wrong = all.count+r.count, append(all.said, r.said...), append(all.wrong, r.wrong...)
	}
	all.tell(t)
}
