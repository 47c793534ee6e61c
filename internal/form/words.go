package form

import (
	"strconv"

	"github.com/coglaw/coglaw/law"
)

// A Word is a value of a closed list, with a name where it is one.
type Word interface {
	~uint8
	String() string
}

// Words records what is wrong with a list of words at a pointer: each is one, and
// stands once.
func Words[W Word](c *Checker, pointer string, list []W) {
	var seen [256]bool
	for i, w := range list {
		at := func(f law.Fault) law.Fault { return f.At(pointer + "/" + strconv.Itoa(i)) }
		switch {
		case w.String() == "":
			c.Find(func() law.Fault { return at(law.NewFault(law.UnknownWord, "valeur inconnue", "unknown value")) })
		case seen[w]:
			c.Find(func() law.Fault { return at(IsListedTwice(w.String())) })
		}
		seen[w] = true
	}
}
