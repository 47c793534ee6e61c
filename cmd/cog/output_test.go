package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"testing/iotest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// endless gives a text again and again, and fails where it is read long after it should
// have been left alone.
type endless struct {
	t    *testing.T
	text string
	n    int
}

func (r *endless) Read(p []byte) (int, error) {
	n := copy(p, r.text[r.n%len(r.text):])
	if r.n += n; r.n > 10_000_000 {
		r.t.Error("reads on")
		return 0, io.EOF
	}
	return n, nil
}

// small is a document of which every command has something to say.
const small = `{"format":"coglaw/1","regime":"rsi","partial":true,"concluded":"2012-01-01","evaluations":[{"opened":"2013-01-01"}],` +
	`"objectives":[{"id":"O","categories":["other"],"title":"T","indicators":[{"id":"I","label":"L","kind":"quantitative","unit":"%","direction":"at-least"}]}]}` + "\n"

// Whoever reads no longer is told nothing more, and neither is more read for it.
func TestNothingIsReadOnceNothingCanBeWritten(t *testing.T) {
	for command, list := range formats {
		for _, format := range list {
			for name, text := range map[string]string{"documents": small, "malformed": "{}\n"} {
				if name == "malformed" && (command == "show" || command != "check" && format != "json") {
					continue // of which nothing is written
				}
				for _, room := range []int{0, 100, 100_000} {
					var stderr bytes.Buffer
					status := run([]string{command, "-format", format}, &endless{t: t, text: text}, &full{room}, &stderr, today, nil)
					assert.Equal(t, exitTrouble, status, "%s -format %s: %s", command, format, name)
					assert.Equal(t, "cog: no space left on device\n", stderr.String(), "%s -format %s: %s", command, format, name)
				}
			}
		}
	}
}

func TestOneErrorOfWritingEndsEveryCommandWithTrouble(t *testing.T) {
	bare := t.TempDir()
	for _, args := range [][]string{{"help"}, {"-h"}, {"explain"}, {"explain", "minimum-term", "L227-1"}, {"law"}, {"check", lawful},
		{"show", lifeFamily}, {"timeline", lifeFamily}, {"evaluation", lifeFamily}, {"timeline", "-format", "json", lifeFamily},
		{"check", lawful, "none.json"}, {"check", lawful, bare, bare}, {"show", lifeFamily, "none.json"}} { // which is not even opened
		var stderr bytes.Buffer
		assert.Equal(t, exitTrouble, run(args, strings.NewReader(""), &full{}, &stderr, today, nil), "%q", args)
		assert.Equal(t, "cog: no space left on device\n", stderr.String(), "%q", args)
	}
}

// A command that cannot write its answer knows it by itself, before the end is flushed.
func TestAnAnswerThatCannotBeWrittenIsTroubleAtOnce(t *testing.T) {
	for _, args := range [][]string{{"law"}, {"schema"}, {"new", "-scope", "family"}, {"version", "-format", "json"},
		{"check", "-format", "json", lawful}, {"show", "-format", "json", lawful}, {"timeline", "-format", "json", lawful}, {"evaluation", "-format", "json", lifeFamily}} {
		e := &env{stdout: &output{w: &full{}}, stderr: &output{w: io.Discard}, progress: &progress{}, today: today}
		assert.Equal(t, exitTrouble, e.run(args), "%q", args)
	}
}

// Who waits for the next document is told first what there is, and reads nothing where that
// cannot be told.
func TestNothingIsReadBeforeWhatThereIsToTellIsTold(t *testing.T) {
	o := &output{w: &full{}, room: 100}
	fmt.Fprintln(o, "held")
	n, err := paused{strings.NewReader("x"), o}.Read(make([]byte, 1))
	assert.Zero(t, n)
	assert.ErrorIs(t, err, errFull)
}

// What comes after the first error is not written, though it could be.
func TestNothingIsWrittenAfterAnError(t *testing.T) {
	w := &flaky{}
	var stderr bytes.Buffer
	assert.Equal(t, exitTrouble, run([]string{"check"}, iotest.OneByteReader(strings.NewReader(small+small+small)), w, &stderr, today, nil))
	assert.Equal(t, 1, w.n)
}

// flaky fails once.
type flaky struct{ n int }

func (w *flaky) Write(p []byte) (int, error) {
	if w.n++; w.n == 1 {
		return 0, errFull
	}
	return len(p), nil
}

// TestMain lets the tests run the command as a process of its own.
func TestMain(m *testing.M) {
	if os.Getenv("COG_RUN") != "" {
		main()
	}
	os.Exit(m.Run())
}

func process(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute) // where it does not end by itself
	t.Cleanup(cancel)
	c := exec.CommandContext(ctx, self, args...)
	c.Env = append(os.Environ(), "COG_RUN=1")
	return c
}

func TestAPipeThatNobodyReadsIsTrouble(t *testing.T) {
	r, w, err := os.Pipe()
	require.NoError(t, err)
	defer w.Close()
	require.NoError(t, r.Close())
	c := process(t, "check", "-format", "json")
	var stderr bytes.Buffer
	c.Stdin, c.Stdout, c.Stderr = &endless{t: t, text: small}, w, &stderr
	var exit *exec.ExitError
	require.ErrorAs(t, c.Run(), &exit)
	assert.Equal(t, exitTrouble, exit.ExitCode(), "and no death by a signal")
	assert.Contains(t, stderr.String(), "broken pipe")
}

// written remembers what it was given, and says so.
type written struct {
	mu   sync.Mutex
	b    bytes.Buffer
	news chan struct{}
}

func newWritten() *written { return &written{news: make(chan struct{}, 1000)} }

func (w *written) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.news <- struct{}{}
	return w.b.Write(p)
}

func (w *written) String() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.b.String()
}

// wait waits for something more to be written.
func (w *written) wait(t *testing.T) {
	t.Helper()
	select {
	case <-w.news:
	case <-time.After(time.Minute):
		require.Fail(t, "nothing is written")
	}
}

// The answer about a document is there before the next one is.
func TestAnAnswerDoesNotWaitForTheNextDocument(t *testing.T) {
	for command, list := range formats {
		for _, format := range list {
			in, feed := io.Pipe()
			out := newWritten()
			ended := make(chan int)
			go func() {
				ended <- run([]string{command, "-format", format}, in, out, io.Discard, today, nil)
			}()
			last := ""
			for range 3 {
				_, err := io.WriteString(feed, small)
				require.NoError(t, err)
				out.wait(t)
				assert.True(t, strings.HasSuffix(out.String(), "\n"), "whole lines")
				assert.Greater(t, len(out.String()), len(last), "%s -format %s", command, format)
				last = out.String()
			}
			require.NoError(t, feed.Close())
			assert.Equal(t, exitOK, <-ended)
			assert.Equal(t, last, out.String())
		}
	}
}

// What is malformed is told, too, before more is read.
func TestAFaultDoesNotWaitForTheNextDocument(t *testing.T) {
	in, feed := io.Pipe()
	out := newWritten()
	go run([]string{"check", "-lang", "en"}, in, out, io.Discard, today, nil)
	io.WriteString(feed, "oops\n")
	out.wait(t)
	assert.Equal(t, "malformed     -\n  ! line 1, column 1: not JSON\n", out.String())
	feed.Close()
}

func TestInterruptedItHasWrittenWholeLines(t *testing.T) {
	for s, want := range map[os.Signal]int{os.Interrupt: 130, syscall.SIGTERM: 143} {
		in, feed := io.Pipe()
		out := newWritten()
		interrupts, ended := make(chan os.Signal), make(chan int)
		go func() { ended <- run([]string{"check", "-lang", "en"}, in, out, io.Discard, today, interrupts) }()
		io.WriteString(feed, small+small+`{"format":`)
		out.wait(t)
		interrupts <- s
		assert.Equal(t, want, <-ended)
		assert.Equal(t, 2, strings.Count(out.String(), "undetermined"))
		assert.True(t, strings.HasSuffix(out.String(), "\n"))
		before := out.String()
		feed.Close()
		assert.Equal(t, before, out.String())
	}
	assert.Equal(t, exitTrouble, interrupted(nil), "what is no signal has no number")
}

// What is not a whole line yet is not written when interrupted, nor anything after.
func TestAnInterruptedOutputTakesNothingMore(t *testing.T) {
	var b bytes.Buffer
	o := &output{w: &b, room: 100}
	fmt.Fprint(o, "one\ntwo\nthr")
	assert.Empty(t, b.String(), "there is room")
	o.interrupt()
	assert.Equal(t, "one\ntwo\n", b.String())
	_, err := fmt.Fprint(o, "ee\n")
	assert.ErrorIs(t, err, errInterrupted)
	assert.ErrorIs(t, o.finish(), errInterrupted)
	assert.Equal(t, "one\ntwo\n", b.String())
}

// Interrupted, the command reads no more, whatever comes in.
func TestAnInterruptedCommandReadsNoMore(t *testing.T) {
	in, feed := io.Pipe()
	defer in.Close()
	asked := make(chan struct{}, 100)
	interrupts, ended := make(chan os.Signal), make(chan int)
	go func() {
		ended <- run([]string{"check"}, reads(func() { asked <- struct{}{} }, in), io.Discard, io.Discard, today, interrupts)
	}()
	io.WriteString(feed, small[:10])
	<-asked
	<-asked // for the rest
	interrupts <- os.Interrupt
	assert.Equal(t, 130, <-ended)
	io.WriteString(feed, small[10:])
	select {
	case <-asked:
		assert.Fail(t, "reads on")
	case <-time.After(200 * time.Millisecond):
	}
}

// A reader of the output that reads nothing does not keep the command from ending.
func TestAnInterruptionDoesNotWaitForEver(t *testing.T) {
	r, w := io.Pipe()
	defer r.Close()
	o := &output{w: w}
	go fmt.Fprintln(o, "x")
	for o.mu.TryLock() { // until the writing has begun
		o.mu.Unlock()
	}
	o.interrupt()
}

func TestAnOutputHoldsBackWhatThereIsRoomForAndNoHalfLine(t *testing.T) {
	var b bytes.Buffer
	o := &output{w: &b, room: 10}
	for _, step := range []struct{ text, want string }{
		{"12345\n", ""},
		{"6789", ""},
		{"0123456789", ""},
		{"\nab", "12345\n67890123456789\n"},
		{"c\n", "12345\n67890123456789\n"},
	} {
		fmt.Fprint(o, step.text)
		assert.Equal(t, step.want, b.String(), "%q", step.text)
	}
	fmt.Fprint(o, "d")
	require.NoError(t, o.flush())
	assert.Equal(t, "12345\n67890123456789\nabc\n", b.String())
	require.NoError(t, o.finish())
	assert.Equal(t, "12345\n67890123456789\nabc\nd", b.String())
}

// What is written is taken whole, and held until there is no room for its whole lines.
func TestAnOutputTakesAllOfWhatIsWritten(t *testing.T) {
	var b bytes.Buffer
	o := &output{w: &b, room: 10}
	n, err := fmt.Fprint(o, "123456789\n")
	assert.Equal(t, 10, n)
	require.NoError(t, err)
	assert.Empty(t, b.String(), "there is just room")
	n, err = fmt.Fprint(o, "half")
	assert.Equal(t, 4, n)
	require.NoError(t, err)
	n, err = fmt.Fprint(o, " a line")
	assert.Equal(t, 7, n)
	require.NoError(t, err)
	require.NoError(t, o.flush())
	assert.Equal(t, "123456789\n", b.String(), "half a line is none")
	require.NoError(t, o.finish())
	assert.Equal(t, "123456789\nhalf a line", b.String())
}

// An error is that of the writing that met it, and of all after it, which takes nothing.
func TestAnErrorOfWritingIsKept(t *testing.T) {
	o := &output{w: &full{}}
	_, err := fmt.Fprintln(o, "a")
	assert.ErrorIs(t, err, errFull)
	n, err := fmt.Fprintln(o, "b")
	assert.Zero(t, n)
	assert.ErrorIs(t, err, errFull)
	assert.True(t, o.failed())
	assert.ErrorIs(t, o.flush(), errFull)
	assert.ErrorIs(t, o.finish(), errFull)
}

// None keeps the output from the next.
func TestAnOutputIsFreeForTheNext(t *testing.T) {
	for name, use := range map[string]func(*output){
		"Write":     func(o *output) { fmt.Fprintln(o, "x") },
		"flush":     func(o *output) { o.flush() },
		"finish":    func(o *output) { o.finish() },
		"failed":    func(o *output) { o.failed() },
		"interrupt": (*output).interrupt,
	} {
		o := &output{w: io.Discard}
		use(o)
		assert.True(t, o.mu.TryLock(), name)
	}
}

func TestASignalEndsTheCommandWithItsNumber(t *testing.T) {
	for s, want := range map[syscall.Signal]int{syscall.SIGINT: 130, syscall.SIGTERM: 143} {
		c := process(t, "check", "-format", "json")
		in, err := c.StdinPipe()
		require.NoError(t, err)
		out := newWritten()
		c.Stdout = out
		require.NoError(t, c.Start())
		io.WriteString(in, strings.Repeat(small, 3))
		for strings.Count(out.String(), "\n") < 3 {
			out.wait(t)
		}
		require.NoError(t, c.Process.Signal(s))
		var exit *exec.ExitError
		require.ErrorAs(t, c.Wait(), &exit)
		assert.Equal(t, want, exit.ExitCode())
		assert.Equal(t, []string{"- 1 undetermined", "- 2 undetermined", "- 3 undetermined"}, documents(t, out.String()))
	}
}

// What cannot be opened and what cannot be read are told alike: where standard output is for
// reading there alone, and otherwise on standard error, and as a result where results are
// written. None of it is told twice.
func TestWhatCannotBeOpenedOrReadIsToldTheSameWay(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(dir, "folder"), 0o777))
	loop, none, bare := filepath.Join(dir, "loop.json"), filepath.Join(dir, "none.json"), t.TempDir()
	require.NoError(t, os.Symlink(filepath.Join(dir, "folder"), loop))
	for _, c := range []struct {
		argument, name, op, why, word, fr, en string
	}{
		{none, none, "open " + none + ": ", "no such file or directory", "unreadable    ", "", ""},
		{dir, loop, "read " + loop + ": ", "is a directory", "unreadable    ", "", ""},
		{bare, bare, "", "this folder itself holds no document (.json)", "empty         ", "ce dossier ne contient lui-même aucun document (.json)", "this folder itself holds no document (.json)"},
	} {
		if c.fr == "" {
			c.fr, c.en = c.op+c.why, c.op+c.why
		}
		result := `{"source":"` + c.name + `","document":1,"errors":[{"code":"unreadable","pointer":"","message":{"fr":"` + c.fr + `","en":"` + c.en + `"}}]}` + "\n"
		for command, list := range everyFormat() {
			for _, format := range list {
				status, stdout, stderr := invoke("", command, "-format", format, "-lang", "en", c.argument, c.argument)
				assert.Equal(t, exitTrouble, status)
				about := command + " -format " + format
				if command == "check" && format != "json" {
					assert.Empty(t, stderr, about)
				} else {
					assert.Equal(t, "cog: "+c.name+": "+c.why+"\n", stderr, about)
				}
				switch {
				case command == "check" && format == "text":
					assert.Equal(t, c.word+c.name+": "+c.why+"\n", stdout)
				case command == "check" && format == "github":
					assert.Equal(t, "::error file="+c.name+"::"+c.why+"\n", stdout)
				case command == "check" && format == "junit":
					assert.Equal(t, 1, strings.Count(stdout, `<testsuite name="`+c.name+`" tests="1" failures="0" errors="1" skipped="0">`))
					assert.Contains(t, stdout, `<error message="`+c.why+`"/>`)
				case format == "json" && command != "show":
					assert.Equal(t, result+result, stdout, about)
				default:
					assert.Empty(t, stdout, about)
				}
			}
		}
	}
	for command, list := range formats {
		for _, format := range list {
			var stdout, stderr bytes.Buffer
			in := io.MultiReader(strings.NewReader(small), iotest.ErrReader(errors.New("the line is dead")))
			assert.Equal(t, exitTrouble, run([]string{command, "-format", format, "-lang", "en"}, in, &stdout, &stderr, today, nil))
			results := command == "check" || format == "json" && command != "show"
			if command == "check" && format == "text" {
				assert.Contains(t, stdout.String(), "\nunreadable    - [2]: the line is dead\n")
				assert.Empty(t, stderr.String())
				continue
			}
			assert.Equal(t, "cog: -: the line is dead\n", stderr.String(), "what came in is named")
			assert.Equal(t, results, strings.Contains(stdout.String(), "the line is dead"), "%s -format %s", command, format)
		}
	}
	_, _, stderr := invoke("", "show", none, bare, none)
	assert.Equal(t, "cog: "+none+" : ni fichier ni dossier de ce nom\ncog: "+bare+" : ce dossier ne contient lui-même aucun document (.json)\n", stderr, "each once, in French too")
	_, stdout, _ := invoke("", "check", none, bare, none)
	assert.Equal(t, "illisible     "+none+" : ni fichier ni dossier de ce nom\nvide          "+bare+" : ce dossier ne contient lui-même aucun document (.json)\n", stdout)
}
