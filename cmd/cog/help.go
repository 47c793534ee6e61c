package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/coglaw/coglaw/law"
)

// help tells of the commands named, of all of them where none is.
func help(e *env, args []string) int {
	var about []command
	for {
		rest, err := pastLanguage(args)
		if err != nil {
			return e.misused(err, "help")
		}
		if len(rest) == 0 {
			break
		}
		args = rest[1:]
		switch c, ok := commandOf(rest[0]); {
		case ok:
			about = append(about, c)
		case rest[0] != "help": // of which all is told
			return e.unknown(rest[0])
		}
	}
	if about == nil {
		overview(e.stdout, e.lang)
	}
	for i, c := range about {
		if i > 0 {
			fmt.Fprintln(e.stdout)
		}
		c.help(e.stdout, e.lang)
	}
	return exitOK
}

// unknown tells that there is no such command.
func (e *env) unknown(name string) int {
	return e.misused(troublef("commande inconnue : « %s »%s", "unknown command: `%s`%s", name, meant(name, append(names(), "help"), "")), "help")
}

// misused tells what is wrong with how cog was called, and where to read more.
func (e *env) misused(err error, more string) int {
	e.complain(err)
	e.hint(more)
	return exitTrouble
}

// hint says on standard error where to read more.
func (e *env) hint(command string) {
	io.WriteString(e.stderr, law.Textf("« cog %s » en dit davantage.\n", "`cog %s` tells more.\n", command).In(e.lang))
}

// overview lists the commands.
func overview(w io.Writer, l law.Language) {
	fmt.Fprintln(w, law.Text{FR: "usage : cog COMMANDE [OPTION...] [FICHIER...]", EN: "usage: cog COMMAND [FLAG...] [FILE...]"}.In(l))
	fmt.Fprintln(w)
	for _, c := range commands() {
		fmt.Fprintf(w, "  %-12s", c.name)
		hang(w, c.brief.In(l), 14)
	}
	fmt.Fprintln(w)
	fmt.Fprintln(w, law.Text{FR: "« cog help COMMANDE » dit ses options, avec un exemple.", EN: "`cog help COMMAND` tells its flags, with an example."}.In(l))
	fmt.Fprintln(w)
	hang(w, law.Text{
		FR: "État de sortie : 0 sans manquement, 1 un manquement, 2 quelque chose de malformé ou d’illisible, un jour auquel il n’y avait pas encore de texte, une réponse qui ne peut être écrite, ou un mauvais usage ; interrompu, 128 et le numéro du signal.",
		EN: "Exit status: 0 no breach, 1 a breach, 2 something malformed or unreadable, a day on which there was no text yet, an answer that cannot be written, or bad usage; interrupted, 128 and the number of the signal."}.In(l), 0)
}

// usage writes how the command is called, in as many lines as it takes.
func (c command) usage(w io.Writer, l law.Language) {
	call := law.Text{FR: "usage : ", EN: "usage: "}.In(l) + "cog " + c.name
	var parts []string
	for _, name := range c.known() {
		parts = append(parts, "["+strings.ReplaceAll(c.written(name, l), " ", glued)+"]")
	}
	if takes := c.takes.In(l); takes != "" {
		parts = append(parts, takes)
	}
	fmt.Fprint(w, call+" ")
	hang(w, strings.Join(parts, " "), len(call)+1)
}

// written is a flag with what it takes.
func (c command) written(flag string, l law.Language) string {
	switch flag {
	case "lang":
		return "-lang fr|en"
	case "at":
		return law.Text{FR: "-at JOUR", EN: "-at DAY"}.In(l)
	case "format":
		return "-format " + strings.Join(c.formats, "|")
	case "regime":
		return "-regime general|rsi"
	case "scope":
		return law.Text{FR: "-scope OBJET", EN: "-scope SCOPE"}.In(l)
	}
	return "-" + flag
}

// does is what a flag is for.
func (c command) does(flag string) law.Text {
	switch flag {
	case "lang":
		return law.Text{FR: "la langue de ce qui est dit (par défaut, fr)", EN: "the language of what is said (default fr)"}
	case "at":
		return law.Textf("AAAA-MM-JJ, %s", "YYYY-MM-DD, %s", c.at)
	case "format":
		return law.Textf("%s (par défaut, %s)", "%s (default %s)", c.format, c.formats[0])
	}
	return others[flag]
}

// help writes all there is to know of the command.
func (c command) help(w io.Writer, l law.Language) {
	c.usage(w, l)
	fmt.Fprintln(w)
	hang(w, "cog "+c.name+" "+c.brief.In(l)+".", 0)
	if more := c.more.In(l); more != "" {
		hang(w, more, 0)
	}
	fmt.Fprintln(w)
	for _, flag := range c.known() {
		fmt.Fprintf(w, "  %s\n", c.written(flag, l))
		fmt.Fprint(w, "      ")
		hang(w, c.does(flag).In(l), 6)
	}
	example := c.example
	if l == law.French {
		example = strings.ReplaceAll(example, " -lang en", "")
	}
	fmt.Fprintf(w, "\n%s\n  %s\n", law.Text{FR: "Exemple :", EN: "Example:"}.In(l), example)
}
