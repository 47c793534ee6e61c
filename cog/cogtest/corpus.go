package cogtest

import (
	"embed"
	"fmt"
	"io/fs"
	"iter"
	"strings"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

//go:embed corpus
var files embed.FS

// Corpus returns the model conventions as files, NAME.json each, and beside them verdicts.json:
// what the law of its day says of each, by names, for programs in other languages too.
func Corpus() fs.FS { return must(fs.Sub(files, "corpus")) }

// Models yields the names of the model conventions and their text, in the order of their files.
func Models() iter.Seq2[string, []byte] {
	return func(yield func(string, []byte) bool) {
		for _, name := range must(fs.Glob(files, "corpus/*.json")) {
			text := must(files.ReadFile(name))
			name = strings.TrimSuffix(strings.TrimPrefix(name, "corpus/"), ".json")
			if name != "verdicts" && !yield(name, text) {
				return
			}
		}
	}
}

// Model returns the model convention of a name: "family", "sickness-1997". Each is lawful but
// autonomy-unlawful. It panics where there is none of that name.
func Model(name string) cog.Document { return must(cog.Decode(model(name))) }

func model(name string) []byte {
	for n, text := range Models() {
		if n == name {
			return text
		}
	}
	panic(fmt.Sprintf("cogtest: no model is called %q", name))
}

// Examples returns a convention that a rule accepts and one that it refuses, and nothing else
// refuses: small changes to models. ok is false where the rule has no examples: it is about
// amendments, or is no rule that can be breached.
func Examples(rule law.Rule) (accepted, refused cog.Document, ok bool) {
	a, r, ok := book().Examples(rule)
	if !ok {
		return cog.Document{}, cog.Document{}, false
	}
	return exampled(a), exampled(r), true
}

func exampled(e statute.Example) cog.Document {
	return must(cog.Decode(PatchJSON(model(e.Model), e.Patch)))
}
