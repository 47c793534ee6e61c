// Command gates holds the gates of .ci/run that look at something rather than run
// a tool. Each prints what it found to standard error, and to standard output one
// number: how many things it looked at. None at all is a failure, which .ci/run
// sees to.
//
//	gates tests FILE...              tests that passed, in the output of go test -json
//	gates cover OWN ALL              statements run by the tests, from two profiles
//	gates tree < LIST                lines, left-over marks, machine paths, package comments
//	gates links < LIST               relative links of the Markdown files
//	gates documents < LIST           the documents the Markdown files show, judged
//	gates readme FILE                the commands of a page, run
//	gates examples DIR               the example programs, run
//
// LIST names files one a line. All run from the root of the module.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

// A report is what a gate hands back: how many things it looked at, and what is
// wrong.
type report struct {
	count  int
	wrong  []string
	figure []string // worth printing, right or wrong
}

func (r *report) fault(format string, args ...any) {
	r.wrong = append(r.wrong, fmt.Sprintf(format, args...))
}

func (r *report) say(format string, args ...any) {
	r.figure = append(r.figure, fmt.Sprintf(format, args...))
}

func main() {
	r, err := run(os.Args[1:], os.Stdin)
	if err != nil {
		fmt.Fprintln(os.Stderr, "gates:", err)
		os.Exit(1)
	}
	for _, line := range append(r.figure, r.wrong...) {
		fmt.Fprintln(os.Stderr, line)
	}
	fmt.Println(r.count)
	if len(r.wrong) > 0 {
		os.Exit(1)
	}
}

func run(args []string, stdin io.Reader) (report, error) {
	if len(args) == 0 {
		return report{}, errors.New("which gate?")
	}
	switch name, args := args[0], args[1:]; {
	case name == "tests" && len(args) > 0:
		return tests(args)
	case name == "cover" && len(args) == 2:
		return cover(args[0], args[1])
	case name == "tree":
		return tree(".", fileList(stdin))
	case name == "links":
		return links(".", fileList(stdin))
	case name == "documents":
		return documents(".", fileList(stdin))
	case name == "readme" && len(args) == 1:
		return readme(args[0])
	case name == "examples" && len(args) == 1:
		return examples(args[0])
	default:
		return report{}, fmt.Errorf("no such gate, or not so many arguments: %s %s", name, strings.Join(args, " "))
	}
}

func fileList(r io.Reader) []string {
	var list []string
	for s := bufio.NewScanner(r); s.Scan(); {
		if s.Text() != "" {
			list = append(list, s.Text())
		}
	}
	return list
}
