// Command cog judges conventions d'objectifs et de gestion under L. 227-1 and
// R. 611-18 of the Code de la sécurité sociale, and explains the law it applies.
//
//	cog check      [-format text|json] [-lang fr|en] [-at DAY] [FILE...]
//	cog show       [-format text|json] [-lang fr|en] [-at DAY] [FILE...]
//	cog timeline   [-format text|json] [-lang fr|en] [-at DAY] [FILE...]
//	cog evaluation [-format text|markdown|svg|json] [-lang fr|en] [FILE...]
//	cog explain    [-lang fr|en] [-at DAY] [RULE|ARTICLE...]
//	cog law        [-format json]
//
// check tells of each document the verdict of the law of its day with every breach, what
// is undecided for want of what, what is observed, what no document can show, and the
// duties; show the text as it stood on a day; timeline what happened, what is owed and what
// has lapsed; evaluation results against objectives; explain a rule or an article; law
// writes the whole as data. No file, or -, is standard input, a folder its .json files; an
// input holds any number of documents.
//
// Exit status: 0 no breach, 1 a breach, 2 something malformed or unreadable, an answer
// that cannot be written, or bad usage; 2 wins over 1. A breach is for check to tell: the
// other commands end with 0 or 2. Interrupted, cog ends with 128 and the number of the
// signal, 130 or 143.
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
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
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

// A command is one verb of cog. It gets its own flags parsed, and returns the
// exit status.
type command struct {
	name, usage, about string
	run                func(*env, []string) int
}

// commands lists the verbs in the order of the help.
func commands() []command {
	return []command{
		{"check", "[-format text|json] [-lang fr|en] [-at DAY] [FILE...]", "judge documents; no file, or -, reads standard input; a folder stands for its .json files", check},
		{"show", "[-format text|json] [-lang fr|en] [-at DAY] [FILE...]", "print the consolidated convention as it stood on a day", show},
		{"timeline", "[-format text|json] [-lang fr|en] [-at DAY] [FILE...]", "print the life of a convention, and what is outstanding on a day", timeline},
		{"evaluation", "[-format text|markdown|svg|json] [-lang fr|en] [FILE...]", "print results against objectives, as each party sees them", evaluate},
		{"explain", "[-lang fr|en] [-at DAY] [RULE|ARTICLE...]", "say what a rule demands or how an article stood on a day; without arguments, list the rules", explain},
		{"law", "[-format json]", "write the law as data: every rule and duty with its versions, citations and demands", exportLaw},
		{"schema", "[-format json] [-at DAY] [REGIME]", "write the JSON Schema of a document; with a scheme, general or rsi, that of what its law asks on a day too", writeSchema},
	}
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
	if len(args) == 0 {
		usage(e.stderr)
		return exitTrouble
	}
	switch args[0] {
	case "help", "-h", "-help", "--help":
		usage(e.stdout)
		return exitOK
	}
	for _, c := range commands() {
		if c.name == args[0] {
			e.cmd = c
			return c.run(e, args[1:])
		}
	}
	e.complain(fmt.Errorf("unknown command %q", args[0]))
	usage(e.stderr)
	return exitTrouble
}

// complain tells of trouble on standard error, in one line.
func (e *env) complain(err error) { fmt.Fprintln(e.stderr, "cog:", inert.Line(err.Error())) }

func usage(w io.Writer) {
	help := "usage:\n"
	for _, c := range commands() {
		help += fmt.Sprintf("  cog %s %s\n      %s\n", c.name, c.usage, c.about)
	}
	io.WriteString(w, help+`
exit status: 0 no breach, 1 a breach, 2 something malformed or unreadable, an answer
that cannot be written, or bad usage; interrupted, 128 and the number of the signal
`)
}

// parse reads the flags of the commands that answer for a day, in a language, and
// -format where formats are given, the first being the default. It returns what is left.
func (e *env) parse(args []string, formats ...string) ([]string, error) {
	fs := e.flags(formats)
	e.at = e.today
	fs.Func("lang", "`language` of the answer, fr or en (default fr)", func(s string) (err error) {
		e.lang, err = law.ParseLanguage(s)
		return err
	})
	fs.Func("at", "`day` whose law is asked, YYYY-MM-DD (default today)", func(s string) (err error) {
		e.at, err = law.ParseDay(s)
		e.given = true
		return err
	})
	err := e.parseFlags(fs, args)
	return fs.Args(), err
}

// parseFlags reads the flags, and says what is wrong with them: the package flag would
// show the user's words as they are.
func (e *env) parseFlags(fs *flag.FlagSet, args []string) error {
	fs.SetOutput(io.Discard)
	err := fs.Parse(args)
	if err == nil {
		e.stdout.json = e.format == "json"
		return nil
	}
	if !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(e.stderr, inert.Line(err.Error()))
	}
	fmt.Fprintf(e.stderr, "usage: cog %s %s\n", e.cmd.name, e.cmd.usage)
	var defaults strings.Builder
	fs.SetOutput(&defaults)
	fs.PrintDefaults()
	io.WriteString(e.stderr, strings.ReplaceAll(defaults.String(), "\t", "    ")) // a tab would not pass
	return err
}

// flags returns the flags that every command has.
func (e *env) flags(formats []string) *flag.FlagSet {
	fs := flag.NewFlagSet("cog "+e.cmd.name, flag.ContinueOnError)
	fs.Usage = func() {}
	if len(formats) > 0 {
		e.format = formats[0]
		fs.Func("format", fmt.Sprintf("`format` of the answer, one of %v (default %s)", formats, formats[0]), func(s string) error {
			for _, f := range formats {
				if f == s {
					e.format = f
					return nil
				}
			}
			return fmt.Errorf("not one of %v", formats)
		})
	}
	return fs
}

// usageStatus is the exit status for what flag.Parse returned: asking for help is
// no trouble.
func usageStatus(err error) int {
	if errors.Is(err, flag.ErrHelp) {
		return exitOK
	}
	return exitTrouble
}
