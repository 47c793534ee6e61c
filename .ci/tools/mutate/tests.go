package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// A test is one test, example or fuzz target (its seeds) of a package.
type test struct {
	pkg     *pkg
	binary  string
	name    string
	took    time.Duration
	reached map[int]bool // which mutants
}

// A suite is all tests, and how they are run.
type suite struct {
	dir     string // for what the tools writes
	limit   time.Duration
	longest time.Duration
	others  bool // the tests of other packages are run too
	tests   []*test
}

// build compiles the tests of a package and lists them.
func (s *suite) build(m *module, p *pkg) error {
	binary := filepath.Join(s.dir, strings.ReplaceAll(p.folder, "/", "_")+".test")
	if out, err := m.command("test", "-c", "-vet=off", "-trimpath", "-o", binary, p.ImportPath).CombinedOutput(); err != nil {
		return fmt.Errorf("go test -c %s: %w\n%s", p.folder, err, out)
	}
	cmd := exec.Command(binary, "-test.list", ".")
	cmd.Dir = p.Dir
	out, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("the tests of %s: %w", p.folder, err)
	}
	for name := range strings.FieldsSeq(string(out)) {
		if !strings.HasPrefix(name, "Benchmark") {
			s.tests = append(s.tests, &test{pkg: p, binary: binary, name: name})
		}
	}
	return nil
}

// start is about what the start of a test binary takes.
const start = 10 * time.Millisecond

// trace runs each test by itself, with no mutant on, to learn how long it takes and
// which mutants it reaches. A test that fails is left out, and one that takes too long.
func (s *suite) trace(jobs int) error {
	err := parallel(jobs, len(s.tests), func(i int) error {
		t := s.tests[i]
		name := filepath.Join(s.dir, fmt.Sprintf("trace%d", i))
		defer os.Remove(name)
		out, took, err := s.run([]*test{t}, s.longest, "COGLAW_TRACE="+name)
		switch {
		case errors.Is(err, errOver):
			fmt.Fprintf(os.Stderr, "left out: %s %s: it takes more than %v\n", t.pkg.folder, t.name, s.longest)
			return nil
		case errors.Is(err, errFailed):
			fmt.Fprintf(os.Stderr, "left out: %s %s: it fails without a mutant\n%s", t.pkg.folder, t.name, out)
			return nil
		case err != nil:
			return err
		}
		t.took = max(took-start, time.Millisecond)
		t.reached = map[int]bool{}
		data, _ := os.ReadFile(name) // none if none was reached
		for id := range strings.FieldsSeq(string(data)) {
			n, _ := strconv.Atoi(id)
			t.reached[n] = true
		}
		return nil
	})
	// The quickest first, of those the one that reaches least: it is about the place.
	slices.SortStableFunc(s.tests, func(a, b *test) int {
		return cmp.Or(cmp.Compare(a.took, b.took), cmp.Compare(len(a.reached), len(b.reached)))
	})
	return err
}

// How a run ends that does not pass.
var (
	errFailed = errors.New("failed")
	errOver   = errors.New("out of time or memory")
)

// run runs tests of one binary until one fails, and tells how long that took. Time is that
// of the processor, so that other work on the machine changes nothing; a run that only
// waits is given up after a long while.
func (s *suite) run(tests []*test, limit time.Duration, env string) (out []byte, took time.Duration, err error) {
	names := make([]string, len(tests))
	for i, t := range tests {
		names[i] = t.name
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute+30*limit)
	defer cancel()
	// 4 GB are enough for every test; a mutant that does not end may want more.
	limits := fmt.Sprintf(`ulimit -v 4000000; ulimit -t %d; exec "$0" "$@"`, int(limit.Seconds())+1)
	cmd := exec.CommandContext(ctx, "sh", "-c", limits, tests[0].binary,
		"-test.failfast", "-test.timeout=0", "-test.run", "^("+strings.Join(names, "|")+")$")
	cmd.Dir = tests[0].pkg.Dir
	cmd.Env = append(os.Environ(), env)
	cmd.WaitDelay = time.Second
	out, err = cmd.CombinedOutput()
	state := cmd.ProcessState
	switch code := state.ExitCode(); {
	case state == nil || code == 126 || code == 127:
		return out, 0, fmt.Errorf("%s cannot be run: %w: %s", tests[0].binary, err, out)
	case code == -1 || ctx.Err() != nil || over.Match(out):
		err = errOver
	case err != nil:
		err = errFailed
	}
	return out, state.UserTime() + state.SystemTime(), err
}

// over is what the runtime says where there is no memory; who spends too much time is killed.
var over = regexp.MustCompile("runtime: out of memory|cannot allocate memory")

// A fate is what became of a mutant.
type fate struct {
	reached    bool
	killed     bool
	by         *test // one of those that noticed ran with it
	over       bool
	equivalent bool
}

// judge runs, with a mutant on, the tests that reach it: those of its own package, then
// those of others, in runs of twice the length of the one before.
func (s *suite) judge(m *mutant) error {
	var own []*test
	others := map[string][]*test{}
	for _, t := range s.tests {
		switch {
		case !t.reached[m.id]:
		case t.pkg.folder == m.pkg:
			own = append(own, t)
		case s.others:
			others[t.binary] = append(others[t.binary], t)
		}
	}
	m.reached = len(own)+len(others) > 0
	if err := s.batches(m, own); err != nil {
		return err
	}
	for _, binary := range slices.Sorted(maps.Keys(others)) {
		if err := s.batches(m, others[binary]); err != nil {
			return err
		}
	}
	return nil
}

func (s *suite) batches(m *mutant, tests []*test) error {
	for length := 150 * time.Millisecond; len(tests) > 0 && !m.killed && !m.over; length *= 3 {
		n, sum := 0, time.Duration(0)
		for n == 0 || n < len(tests) && sum+tests[n].took < length {
			sum += tests[n].took
			n++
		}
		switch _, _, err := s.run(tests[:n], max(s.limit, 10*sum), fmt.Sprintf("COGLAW_MUTANT=%d", m.id)); {
		case errors.Is(err, errFailed):
			m.killed, m.by = true, tests[0]
		case errors.Is(err, errOver):
			m.over = true
			if err := s.each(m, tests[:n]); err != nil {
				return err
			}
		case err != nil:
			return err
		}
		tests = tests[n:]
	}
	return nil
}

// each runs by themselves tests of which one did not end, for another may fail; not all
// of them, where several do not end.
func (s *suite) each(m *mutant, tests []*test) error {
	if len(tests) == 1 {
		return nil
	}
	for overs := 0; len(tests) > 0 && overs < 3; tests = tests[1:] {
		switch _, _, err := s.run(tests[:1], max(s.limit, 10*tests[0].took), fmt.Sprintf("COGLAW_MUTANT=%d", m.id)); {
		case errors.Is(err, errFailed):
			m.killed, m.over, m.by = true, false, tests[0]
			return nil
		case errors.Is(err, errOver):
			overs++
		case err != nil:
			return err
		}
	}
	return nil
}
