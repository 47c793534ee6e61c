// Command cog judges conventions d'objectifs et de gestion under L. 227-1 and
// R. 611-18 of the Code de la sécurité sociale, and explains the law it applies.
//
//	cog check      [-lang fr|en] [-format text|json|github|junit] [-at DAY] [-why] [-q] [FILE...]
//	cog show       [-lang fr|en] [-format text|json] [-at DAY] [FILE...]
//	cog timeline   [-lang fr|en] [-format text|json] [-at DAY] [FILE...]
//	cog evaluation [-lang fr|en] [-format text|markdown|svg|json] [FILE...]
//	cog new        [-lang fr|en] [-at DAY] [-regime general|rsi] [-scope SCOPE]
//	cog explain    [-lang fr|en] [-at DAY] [RULE|ARTICLE|REGIME/SCOPE...]
//	cog law        [-lang fr|en] [-format json]
//	cog schema     [-lang fr|en] [-format json] [-at DAY] [REGIME]
//	cog version    [-lang fr|en] [-format text|json]
//	cog help       [-lang fr|en] [COMMAND...]
//
// check tells of each document the verdict of the law of its day with every breach, what
// is undecided for want of what, what is observed, what no document can show, and the
// duties; with -why also what satisfies each rule, with -q breaches alone. show tells the
// text as it stood on a day; timeline what happened, what is owed and what has lapsed;
// evaluation results against objectives; new writes what the law of a day asks of the next
// convention, as a document to be filled in; explain tells it as a list, or a rule or an
// article; law writes the whole as data; schema the JSON Schema of documents; version tells
// which program this is and until when the law was read. No file, or -, is standard input, a
// folder its .json files; an input holds any number of documents. Flags stand
// in front of what they are about, and -- ends them.
//
// Exit status: 0 no breach, 1 a breach, 2 something malformed or unreadable (a folder without
// documents too), a day on which there was no text yet to show, an answer that cannot be
// written, or bad usage; 2 wins over 1. That a document has no evaluation is none of these.
// A breach is for check to tell: the other commands end with 0 or 2. Interrupted, cog ends
// with 128 and the number of the signal, 130 or 143.
//
// Trouble is told on standard error, the same trouble once; check tells of what is malformed
// among its results, and of what is unreadable too, which -format json says in both places.
//
// Whole lines are written, at the latest when the input pauses, also when interrupted; at
// the first that cannot be written nothing more is read. Nothing that a document or the
// name of a file holds acts on a terminal: in text U+FFFD stands for it, in JSON an escape,
// which says the same. A file's name that is not UTF-8, or that holds \x and two
// hexadecimal digits, is given with its backslashes doubled and each byte that is not UTF-8
// as \x and two digits, so that no two files bear one name.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/internal/inert"
	"github.com/coglaw/coglaw/law"
)

// The exit statuses.
const (
	exitOK = iota
	exitBreach
	exitTrouble
)

func main() {
	// A pipe that nobody reads any longer is an answer that cannot be written, like any
	// other, and no death. Not every system names SIGPIPE.
	signal.Ignore(syscall.Signal(13))
	interrupts := make(chan os.Signal, 1)
	signal.Notify(interrupts, os.Interrupt, syscall.SIGTERM)

	// The one place that reads the clock.
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr, law.DayOf(time.Now()), interrupts))
}

// env is what a command works with, so that tests can give it another.
type env struct {
	stdin          io.Reader
	stdout, stderr *output
	progress       *progress
	today          law.Day
	cmd            command

	lang   law.Language
	at     law.Day // asked for, else today
	given  bool    // it was asked for
	format string
	why    bool // for what is satisfied, too
	quiet  bool // nothing of what is without breach

	subject subject // what a convention is asked for

	troubles map[string]bool // what was unreadable and is told
	told     bool            // standard output tells of that too
}

// day returns the day by whose law what is not concluded is judged: today's, unless another
// was asked for. A convention of which an archive does not know the day is no draft, and
// today's law says nothing of it.
func (e *env) day(d *cog.Document) law.Day {
	if d.Partial && d.Concluded.IsZero() && !e.given {
		return law.Day{}
	}
	return e.at
}

// run runs a command to its end, or until it is interrupted, and returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer, today law.Day, interrupts <-chan os.Signal) int {
	e := &env{stdin: stdin, stdout: &output{w: stdout, room: 32 << 10}, stderr: &output{w: stderr}, progress: newProgress(stderr), today: today}
	ended := make(chan int, 1)
	go func() { ended <- e.run(args) }()
	select {
	case status := <-ended:
		if err := e.stdout.finish(); err != nil {
			e.complain(err)
			return exitTrouble
		}
		return status
	case s := <-interrupts:
		e.stdout.interrupt()
		return interrupted(s)
	}
}

// interrupted is the exit status that shells give to what a signal has ended.
func interrupted(s os.Signal) int {
	if n, ok := s.(syscall.Signal); ok {
		return 128 + int(n)
	}
	return exitTrouble
}

func (e *env) run(args []string) int {
	e.lang = languageOf(args)
	args, err := pastLanguage(args)
	switch {
	case err != nil:
		return e.misused(err, "help")
	case len(args) == 0:
		overview(e.stderr, e.lang)
		return exitTrouble
	}
	name, rest := args[0], args[1:]
	switch name {
	case "help", "-h", "-help", "--help":
		return help(e, rest)
	}
	var ok bool
	if e.cmd, ok = commandOf(name); !ok {
		return e.unknown(name)
	}
	rest, err = e.parse(rest)
	switch {
	case err == nil:
		return e.cmd.run(e, rest)
	case errors.Is(err, errHelp):
		e.cmd.help(e.stdout, e.lang)
		return exitOK
	}
	e.complain(err)
	e.cmd.usage(e.stderr, e.lang)
	e.hint("help " + name)
	return exitTrouble
}

// complain tells of trouble on standard error, in one line.
func (e *env) complain(err error) {
	fmt.Fprintln(e.stderr, "cog:", inert.Line(said(err).In(e.lang)))
}
