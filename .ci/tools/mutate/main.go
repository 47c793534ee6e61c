// Command mutate makes the code wrong, one place at a time, and tells which of these
// mutants no test notices.
//
//	mutate [-j N] [-least PERCENT] [-others=false] [PACKAGE or FILE...]
//
// Without arguments it looks at the packages users import, at those below them and at
// the command. It works on a copy. All mutants are compiled at once, each behind a switch
// (package zzm), so that every test binary is built once; then each test is run once to
// learn which mutants it reaches, and each mutant with the tests that reach it, those of
// its own package first, until one fails. A mutant that runs out of time or memory is a
// class of its own and not killed.
//
// Tables of the law are left out: TestEveryMutantOf… makes those wrong. So are sentences.
// Tests of allocations fail with the switches alone, and are left out as every test that
// fails before there is a mutant.
//
// Mutants that are equivalent to the code are listed in equivalent.txt, each with its
// reason. Of all others, the part that -least names has to be killed.
package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/coglaw/coglaw/ci"
)

//go:embed equivalent.txt
var reviewed string

// data are the files that hold the law and no code.
var data = regexp.MustCompile(`^(law/(css|articles)_.*|statute/(general_.*|rsi|words|financing))\.go$`)

// helpers are packages that only tests import.
var helpers = regexp.MustCompile(`^internal/(jury|.*test)$`)

func main() {
	o := options{out: os.Stdout, reviewed: reviewed, data: data}
	flag.StringVar(&o.root, "root", "../..", "the root of the module")
	flag.IntVar(&o.jobs, "j", 1, "how many tests run at once")
	flag.Float64Var(&o.least, "least", 97, "the percentage that has to be killed")
	flag.BoolVar(&o.others, "others", true, "run the tests of other packages too")
	flag.DurationVar(&o.limit, "limit", 3*time.Second, "how long a mutant may take on the processor, if ten times the usual is not more")
	flag.DurationVar(&o.longest, "longest", 10*time.Second, "tests that take longer are left out")
	flag.Parse()
	o.args = flag.Args()
	ok, err := mutate(o)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	if !ok || err != nil {
		os.Exit(1)
	}
}

type options struct {
	root, reviewed string
	args           []string
	jobs           int
	least          float64
	others         bool
	limit, longest time.Duration
	data           *regexp.Regexp
	out            io.Writer
}

// mutate does all of it, and reports whether enough was killed and the list of
// equivalents is right.
func mutate(o options) (ok bool, err error) {
	list, err := equivalents(o.reviewed)
	if err != nil {
		return false, err
	}
	dir, err := os.MkdirTemp("", "mutate")
	if err != nil {
		return false, err
	}
	defer os.RemoveAll(dir)
	m, err := copyModule(o.root, filepath.Join(dir, "module"))
	if err != nil {
		return false, err
	}
	wants, wantFile, err := o.wanted(m)
	if err != nil {
		return false, err
	}
	next := 0
	for _, p := range wants {
		if err := m.find(p, wantFile, &next); err != nil {
			return false, err
		}
	}
	if err := m.write(); err != nil {
		return false, err
	}
	s := &suite{dir: dir, limit: o.limit, longest: o.longest, others: o.others}
	for _, p := range m.tested() {
		if o.others || slices.Contains(wants, p) {
			if err := s.build(m, p); err != nil {
				return false, err
			}
		}
	}
	if err := s.trace(o.jobs); err != nil {
		return false, err
	}

	var total count
	var wrong []string
	for _, p := range wants {
		mutants := slices.DeleteFunc(m.mutants(), func(mu *mutant) bool { return mu.pkg != p.folder })
		var done atomic.Int64
		err := parallel(o.jobs, len(mutants), func(i int) error {
			if n := done.Add(1); n%100 == 0 {
				fmt.Fprintf(os.Stderr, "%s: %d of %d\n", p.folder, n, len(mutants))
			}
			if mutants[i].out {
				return nil
			}
			return s.judge(mutants[i])
		})
		if err != nil {
			return false, err
		}
		wrong = append(wrong, excuse(list, mutants, func(file string) bool { return path.Dir(file) == p.folder && wantFile(file) })...)
		total.plus(o.report(p.folder, mutants))
	}
	if len(o.args) == 0 {
		wrong = append(wrong, excuse(list, nil, func(file string) bool { return !wantFile(file) })...)
	}
	fmt.Fprintf(o.out, "total: %v\n", total)
	for _, w := range wrong {
		fmt.Fprintf(o.out, "equivalent.txt: %s\n", w)
	}
	return enough(total, o.least, wrong), nil
}

// enough reports whether that much was killed, and nothing is wrong with the list.
func enough(total count, least float64, wrong []string) bool {
	return len(wrong) == 0 && total.made > 0 && total.percent() >= least
}

// wanted returns the packages to mutate, and which files of them.
func (o options) wanted(m *module) (list []*pkg, file func(string) bool, err error) {
	if len(o.args) == 0 {
		for _, p := range m.packages {
			public := slices.Contains(ci.Public(), p.folder)
			below, _ := path.Match("internal/*", p.folder)
			if (public || below || p.folder == "cmd/cog") && !helpers.MatchString(p.folder) {
				list = append(list, p)
			}
		}
	}
	var files []string
	for _, arg := range o.args {
		folder := path.Clean(filepath.ToSlash(arg))
		if path.Ext(folder) == ".go" {
			files = append(files, folder)
			folder = path.Dir(folder)
		}
		i := slices.IndexFunc(m.packages, func(p *pkg) bool { return p.folder == folder })
		if i < 0 {
			return nil, nil, fmt.Errorf("no package %s", folder)
		}
		if !slices.Contains(list, m.packages[i]) {
			list = append(list, m.packages[i])
		}
	}
	file = func(name string) bool {
		in := slices.ContainsFunc(list, func(p *pkg) bool { return p.folder == path.Dir(name) })
		return in && !o.data.MatchString(name) && (len(files) == 0 || slices.Contains(files, name))
	}
	return list, file, nil
}

// report prints what became of the mutants of a package, the survivors with their places.
func (o options) report(folder string, mutants []*mutant) (c count) {
	for _, m := range mutants {
		c.add(m)
	}
	fmt.Fprintf(o.out, "%s: %v\n", folder, c)
	for _, m := range mutants {
		if !m.killed && !m.equivalent && !m.out {
			fmt.Fprintf(o.out, "  %s:%d\t%s\t%s\t%s → %s%s\n", m.file, m.line, m.fn, m.op, m.was, m.now, m.how())
		}
	}
	return c
}

// how tells of a mutant how it lived, unless tests ran with it and passed.
func (m *mutant) how() string {
	switch {
	case m.over:
		return "\t(out of time or memory)"
	case !m.reached:
		return "\t(not reached)"
	}
	return ""
}

// A count is how many mutants met which fate.
type count struct{ made, out, reached, killed, byOthers, over, equivalent, survived int }

func (c *count) add(m *mutant) {
	if m.out {
		c.out++
		return
	}
	c.made++
	if m.reached {
		c.reached++
	}
	switch {
	case m.killed:
		c.killed++
		if m.by.pkg.folder != m.pkg {
			c.byOthers++
		}
	case m.equivalent:
		c.equivalent++
	case m.over:
		c.over++
	default:
		c.survived++
	}
}

func (c *count) plus(d count) {
	c.made += d.made
	c.out += d.out
	c.reached += d.reached
	c.killed += d.killed
	c.byOthers += d.byOthers
	c.over += d.over
	c.equivalent += d.equivalent
	c.survived += d.survived
}

// percent is what was killed of what can be; what ran out of time was not.
func (c count) percent() float64 {
	return 100 * float64(c.killed) / float64(max(c.made-c.equivalent, 1))
}

func (c count) String() string {
	return fmt.Sprintf("%d made (%d left out), %d reached, %d killed (%d by other packages alone), %d out of time, %d equivalent, %d survived: %.1f %%",
		c.made, c.out, c.reached, c.killed, c.byOthers, c.over, c.equivalent, c.survived, c.percent())
}

// parallel calls do for 0 to n-1, jobs at a time, until one fails.
func parallel(jobs, n int, do func(i int) error) error {
	errs := make([]error, max(jobs, 1))
	var at, failed atomic.Int64
	var wg sync.WaitGroup
	for job := range errs {
		wg.Go(func() {
			for i := at.Add(1) - 1; i < int64(n) && failed.Load() == 0; i = at.Add(1) - 1 {
				if errs[job] = do(int(i)); errs[job] != nil {
					failed.Add(1)
				}
			}
		})
	}
	wg.Wait()
	return errors.Join(errs...)
}
