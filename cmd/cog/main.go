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
// Exit status: 0 no breach, 1 a breach, 2 something malformed or unreadable, or
// bad usage; 2 wins over 1. A breach is for check to tell: the other commands end
// with 0 or 2.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// The exit statuses.
const (
	exitOK = iota
	exitBreach
	exitTrouble
)

func main() {
	// The one place that reads the clock.
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr, law.DayOf(time.Now())))
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
	}
}

// env is what a command works with, so that tests can give it another.
type env struct {
	stdin          io.Reader
	stdout, stderr io.Writer
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

func run(args []string, stdin io.Reader, stdout, stderr io.Writer, today law.Day) int {
	if len(args) == 0 {
		usage(stderr)
		return exitTrouble
	}
	switch args[0] {
	case "help", "-h", "-help", "--help":
		if err := usage(stdout); err != nil {
			fmt.Fprintln(stderr, "cog:", err)
			return exitTrouble
		}
		return exitOK
	}
	for _, c := range commands() {
		if c.name == args[0] {
			return c.run(&env{stdin: stdin, stdout: stdout, stderr: stderr, today: today, cmd: c}, args[1:])
		}
	}
	fmt.Fprintf(stderr, "cog: unknown command %q\n", args[0])
	usage(stderr)
	return exitTrouble
}

func usage(w io.Writer) error {
	help := "usage:\n"
	for _, c := range commands() {
		help += fmt.Sprintf("  cog %s %s\n      %s\n", c.name, c.usage, c.about)
	}
	_, err := io.WriteString(w, help+"\nexit status: 0 no breach, 1 a breach, 2 something malformed or unreadable, or bad usage\n")
	return err
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
	err := fs.Parse(args)
	return fs.Args(), err
}

// flags returns the flags that every command has.
func (e *env) flags(formats []string) *flag.FlagSet {
	fs := flag.NewFlagSet("cog "+e.cmd.name, flag.ContinueOnError)
	fs.SetOutput(e.stderr)
	fs.Usage = func() {
		fmt.Fprintf(e.stderr, "usage: cog %s %s\n", e.cmd.name, e.cmd.usage)
		fs.PrintDefaults()
	}
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
