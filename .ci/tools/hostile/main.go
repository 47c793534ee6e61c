// Command hostile measures what the command costs on the hostile documents of package cog
// (the tests hostile_*_test.go write them): processor time, peak of memory and output, each
// on a document and on one four times as long.
//
//	go run ./hostile [-root DIR] [-size BYTES] [-match REGEXP] [-work] [COMMAND...]
//
// run in .ci/tools. A command is "check -format json"; without any, all that read documents
// are measured. It fails where four times the document takes more than eight times the time
// or the output, or more than 300 MB, where one malformed document is told in more than a
// megabyte, and where the status is not the one expected. With -work it counts statements executed rather than time:
// that does not depend on the machine, and leaves out what the standard library does.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// The bounds.
const (
	mostTimes   = 8                     // as much, for four times as much
	leastTime   = 50 * time.Millisecond // below which time is noise
	mostMemory  = 300 << 20             // of one process
	mostOutput  = 1_000_000             // about one malformed document
	leastOutput = 100_000               // below which it is the small change that counts
	leastWork   = 100_000               // statements, likewise
	patience    = 20                    // seconds of processor time for one run
)

var commands = []string{"check -format json", "check -format text", "check -why", "check -format github", "check -format junit", "timeline -format json", "timeline", "evaluation", "evaluation -format markdown", "evaluation -format svg", "evaluation -format json", "show", "show -format json"}

func main() {
	root := flag.String("root", "../..", "`folder` of the module")
	size := flag.Int("size", 200_000, "about how many `bytes` the smaller of each two documents has")
	match := flag.String("match", "", "`regexp` of the names of those measured")
	work := flag.Bool("work", false, "count statements executed rather than time")
	flag.Parse()
	if flag.NArg() > 0 {
		commands = flag.Args()
	}
	failed, err := measure(*root, *size, regexp.MustCompile(*match), *work)
	if err != nil {
		fmt.Fprintln(os.Stderr, "hostile:", err)
		os.Exit(2)
	}
	fmt.Printf("%d beyond a bound\n", failed)
	os.Exit(min(failed, 1))
}

func measure(root string, size int, match *regexp.Regexp, work bool) (failed int, err error) {
	dir, err := os.MkdirTemp("", "hostile")
	if err != nil {
		return 0, err
	}
	defer os.RemoveAll(dir)
	m := meter{root: root, cog: filepath.Join(dir, "cog"), counters: filepath.Join(dir, "counters"), work: work}
	build := []string{"build", "-o", m.cog}
	if work {
		build = append(build, "-cover", "-covermode=count", "-coverpkg=./...")
	}
	if err := m.goes(append(build, "./cmd/cog")...); err != nil {
		return 0, err
	}
	if err := m.goes("test", "-count=1", "-run", "^TestTheHostileDocumentsAreWritten$", "./cog", "-hostile", dir, "-hostile-size", strconv.Itoa(size)); err != nil {
		return 0, err
	}
	index, err := os.ReadFile(filepath.Join(dir, "status.txt"))
	if err != nil {
		return 0, err
	}
	for _, line := range strings.Split(strings.TrimSpace(string(index)), "\n") {
		status, name, _ := strings.Cut(line, " ")
		if !match.MatchString(name) {
			continue
		}
		expected, _ := strconv.Atoi(status)
		for _, command := range commands {
			once, err := m.run(command, filepath.Join(dir, name+".n.json"))
			if err != nil {
				return failed, err
			}
			fourTimes, err := m.run(command, filepath.Join(dir, name+".4n.json"))
			if err != nil {
				return failed, err
			}
			wrong := beyond(command, expected, strings.HasPrefix(name, "stream"), once, fourTimes)
			if wrong != "" {
				failed++
			}
			fmt.Printf("%-70s %-26s %s %s %5.1f %s\n", name, command, once, fourTimes, float64(fourTimes.cost)/float64(max(once.cost, 1)), wrong)
		}
	}
	return failed, nil
}

// beyond names the bounds that two runs do not keep.
func beyond(command string, expected int, stream bool, once, fourTimes cost) string {
	var wrong []string
	if fourTimes.late {
		return "LATE"
	}
	least := int64(leastTime)
	if once.counted {
		least = leastWork
	}
	if fourTimes.cost > mostTimes*max(once.cost, least) {
		wrong = append(wrong, "TIME")
	}
	if fourTimes.memory > mostMemory {
		wrong = append(wrong, "MEMORY")
	}
	if fourTimes.output > mostTimes*max(once.output, leastOutput) || expected == 2 && !stream && fourTimes.output > mostOutput {
		wrong = append(wrong, "OUTPUT")
	}
	if !strings.HasPrefix(command, "check") && expected == 1 {
		expected = 0
	}
	if once.status != expected || fourTimes.status != expected {
		wrong = append(wrong, fmt.Sprintf("STATUS %d, %d expected", fourTimes.status, expected))
	}
	return strings.Join(wrong, " ")
}

// A cost is what one run took.
type cost struct {
	input, output, memory int64 // bytes
	cost                  int64 // nanoseconds, or statements
	counted               bool  // statements
	status                int
	late                  bool
}

func (c cost) String() string {
	spent := time.Duration(c.cost).Round(time.Millisecond).String()
	if c.counted {
		spent = strconv.FormatInt(c.cost/1000, 10) + "k"
	}
	return fmt.Sprintf("| %5d KB %8s %4d MB %8d KB out", c.input/1000, spent, c.memory>>20, c.output/1000)
}

type meter struct {
	root, cog, counters string
	work                bool
}

func (m meter) goes(args ...string) error {
	cmd := exec.Command("go", args...)
	cmd.Dir, cmd.Stderr = m.root, os.Stderr
	if out, err := cmd.Output(); err != nil {
		return fmt.Errorf("go %s: %w\n%s", args[0], err, out)
	}
	return nil
}

// run runs the command on a document; one that takes too long is ended.
func (m meter) run(command, file string) (c cost, err error) {
	info, err := os.Stat(file)
	if err != nil {
		return c, err
	}
	c.input = info.Size()
	limited := fmt.Sprintf(`ulimit -t %d; exec "$0" "$@"`, patience)
	cmd := exec.Command("sh", append(append([]string{"-c", limited, m.cog}, strings.Fields(command)...), file)...)
	var out counter
	cmd.Stdout = &out
	if m.work {
		os.RemoveAll(m.counters)
		if err := os.Mkdir(m.counters, 0o755); err != nil {
			return c, err
		}
		cmd.Env = append(os.Environ(), "GOCOVERDIR="+m.counters)
	}
	if err := cmd.Start(); err != nil {
		return c, err
	}
	_ = cmd.Wait() // its status tells
	c.output, c.status, c.late = int64(out), cmd.ProcessState.ExitCode(), !cmd.ProcessState.Exited()
	c.cost = int64(cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime())
	if usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		c.memory = usage.Maxrss << 10
	}
	if m.work && !c.late {
		c.counted = true
		c.cost, err = m.statements()
	}
	return c, err
}

// statements returns how many the last run executed.
func (m meter) statements() (n int64, err error) {
	profile := m.counters + ".txt"
	if err := m.goes("tool", "covdata", "textfmt", "-i", m.counters, "-o", profile); err != nil {
		return 0, err
	}
	text, err := os.ReadFile(profile)
	if err != nil {
		return 0, err
	}
	for _, line := range strings.Split(string(text), "\n") { // FILE:FROM,TO STATEMENTS TIMES
		if fields := strings.Fields(line); len(fields) == 3 {
			statements, _ := strconv.ParseInt(fields[1], 10, 64)
			times, _ := strconv.ParseInt(fields[2], 10, 64)
			n += statements * times
		}
	}
	return n, nil
}

// counter counts what is written to it.
type counter int64

func (c *counter) Write(p []byte) (int, error) {
	*c += counter(len(p))
	return len(p), nil
}

var _ io.Writer = (*counter)(nil)
