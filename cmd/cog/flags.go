package main

import (
	"errors"
	"slices"
	"strings"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
)

// A trouble is an error that is said in the language asked.
type trouble struct{ law.Text }

func (t trouble) Error() string { return t.EN }

func troublef(fr, en string, args ...any) error { return trouble{law.Textf(fr, en, args...)} }

// said is what an error says in both languages, where it knows them.
func said(err error) law.Text {
	if v := law.Value(nil); errors.As(err, &v) {
		return law.Say(v)
	}
	return law.Text{FR: err.Error(), EN: err.Error()}
}

// errHelp is that help is asked for.
var errHelp = errors.New("help")

// flagOf reads an argument as a flag, of one dash or two, with its value if that is behind =.
func flagOf(arg string) (name, value string, given, ok bool) {
	if len(arg) < 2 || arg[0] != '-' {
		return "", "", false, false
	}
	name, value, given = strings.Cut(strings.TrimPrefix(arg[1:], "-"), "=")
	return name, value, given, true
}

// languageOf returns the language that arguments ask for, wherever they do; French where
// they do not.
func languageOf(args []string) (l law.Language) {
	for i, arg := range args {
		name, value, given, _ := flagOf(arg)
		if arg == "--" {
			break
		}
		if !given && i+1 < len(args) {
			value = args[i+1]
		}
		if asked, err := law.ParseLanguage(value); err == nil && name == "lang" {
			l = asked
		}
	}
	return l
}

// pastLanguage returns the arguments behind those that ask for a language, if they begin so;
// its error is that there is no such language.
func pastLanguage(args []string) ([]string, error) {
	for len(args) > 0 {
		name, value, given, _ := flagOf(args[0])
		if name != "lang" {
			break
		}
		if args = args[1:]; !given {
			if len(args) == 0 {
				break
			}
			value, args = args[0], args[1:]
		}
		if _, err := law.ParseLanguage(value); err != nil {
			return nil, ofFlag(name, err)
		}
	}
	return args, nil
}

// valued are the flags with a value.
var valued = []string{"lang", "at", "format", "regime", "scope"}

// parse reads the flags, and returns what stands behind them. No flag may: what begins with a
// dash there is not taken for a name, unless -- comes before it.
func (e *env) parse(args []string) (rest []string, err error) {
	e.at = e.today
	if len(e.cmd.formats) > 0 {
		e.format = e.cmd.formats[0]
	}
	for len(args) > 0 && args[0] != "--" {
		arg := args[0]
		args = args[1:]
		name, value, given, ok := flagOf(arg)
		switch {
		case !ok:
			rest = append(rest, arg)
			continue
		case name == "h" || name == "help":
			return nil, errHelp
		case len(rest) > 0:
			return nil, troublef("l’option %s vient après « %s » : les options se mettent devant, et « -- » devant un nom qui commence par un tiret",
				"the flag %s comes after `%s`: flags stand in front, and -- before a name that begins with a dash", arg, rest[0])
		}
		if slices.Contains(valued, name) && !given && len(args) > 0 {
			value, given, args = args[0], true, args[1:]
		}
		if err := e.set(name, value, given); err != nil {
			return nil, err
		}
	}
	if len(args) > 0 { // behind --
		rest = append(rest, args[1:]...)
	}
	return rest, e.fits(rest)
}

// set sets a flag.
func (e *env) set(name, value string, given bool) (err error) {
	switch {
	case name == "at" && e.cmd.at == law.Text{}:
		return troublef("« cog %s » ne prend pas d’option -at : %s", "`cog %s` takes no flag -at: %s", e.cmd.name, e.cmd.noDay)
	case !slices.Contains(e.cmd.known(), name):
		return troublef("« cog %s » n’a pas d’option -%s%s", "`cog %s` has no flag -%s%s", e.cmd.name, name, meant(name, e.cmd.known(), "-"))
	case slices.Contains(e.cmd.flags, name):
		if given {
			return troublef("l’option -%s ne prend pas de valeur", "the flag -%s takes no value", name)
		}
		e.why, e.quiet = e.why || name == "why", e.quiet || name == "q"
		return nil
	case !given:
		return troublef("l’option -%s attend une valeur", "the flag -%s needs a value", name)
	case name == "lang":
		e.lang, err = law.ParseLanguage(value)
	case name == "at":
		e.at, err = law.ParseDay(value)
		e.given = true
	case name == "regime":
		e.subject.regime, err = law.ParseRegime(value)
	case name == "scope":
		if e.subject.scope, err = branch.ParseScope(value); err != nil {
			err = troublef("%s%s (%s)", "%s%s (%s)", said(err), meant(value, strings.Split(scopes, ", "), ""), scopes)
		}
	case slices.Contains(e.cmd.formats, value):
		e.format = value
	default:
		err = troublef("« %s » n’est pas de ceux-ci : %s", "`%s` is not one of these: %s", value, strings.Join(e.cmd.formats, ", "))
	}
	if err != nil {
		return ofFlag(name, err)
	}
	return nil
}

// ofFlag is what is wrong with the value of a flag.
func ofFlag(name string, err error) error {
	return troublef("option -%s : %s", "flag -%s: %s", name, said(err))
}

// known are the flags of the command.
func (c command) known() []string {
	list := []string{"lang"}
	if len(c.formats) > 0 {
		list = append(list, "format")
	}
	if c.at != (law.Text{}) {
		list = append(list, "at")
	}
	if c.subject {
		list = append(list, "regime", "scope")
	}
	return append(list, c.flags...)
}

// fits sees that what was asked goes together.
func (e *env) fits(rest []string) error {
	e.stdout.json = e.format == "json"
	switch {
	case len(rest) > 0 && e.cmd.takes == law.Text{}:
		return troublef("« cog %s » ne prend rien d’autre que des options, pas « %s »", "`cog %s` takes nothing but flags, not `%s`", e.cmd.name, rest[0])
	case e.why && e.quiet:
		return troublef("-why et -q s’excluent", "-why and -q exclude each other")
	case (e.why || e.quiet) && e.format != "text":
		return troublef("-why et -q ne vont qu’avec le format text, pas avec %s", "-why and -q go with the format text alone, not with %s", e.format)
	}
	return nil
}
