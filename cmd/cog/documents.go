package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// A reading is a document of an input, or the error that left none.
type reading struct {
	source   string
	number   int // from 1
	document cog.Document
	err      error
	decoder  *cog.Decoder
}

// name is what the document is told by: its input and, after the first, its number.
func (r *reading) name() string {
	if r.number > 1 {
		return fmt.Sprintf("%s [%d]", r.source, r.number)
	}
	return r.source
}

// result is the reading as a result of which nothing is told yet but the error.
func (r *reading) result() cog.Result {
	return cog.Result{Source: r.source, Document: r.number, Err: r.err}
}

// isMalformed tells what is wrong with a document from what is wrong with its input.
func isMalformed(err error) bool {
	var m *law.Malformed
	return errors.As(err, &m)
}

// documents hands every document of the files to answer, and returns the exit status: the
// worst of what answer returns and of what is malformed or unreadable. What is unreadable
// is told on standard error as well. Where no answer can be written no more is read.
func (e *env) documents(files []string, answer func(*reading) int) int {
	status := exitOK
	for name, open := range e.inputs(files) {
		status = max(status, e.input(name, open, answer))
		if e.stdout.failed() {
			break
		}
	}
	return status
}

func (e *env) input(name string, open func() (io.ReadCloser, error), answer func(*reading) int) int {
	status := exitOK
	r := &reading{source: told(name)}
	got := func(d cog.Document, err error) {
		r.number++
		r.document, r.err = d, retold(err, name)
		if err != nil {
			status = exitTrouble
			if !isMalformed(err) && !e.unreadable(r) && e.told {
				return
			}
		}
		status = max(status, answer(r))
	}
	in, err := open()
	if err != nil {
		got(cog.Document{}, err)
		return status
	}
	defer in.Close()
	r.decoder = cog.NewDecoder(paused{in, e.stdout})
	for d, err := range r.decoder.All() {
		if e.stdout.failed() {
			break
		}
		got(d, err)
	}
	return status
}

// unreadable says why an input could not be opened or read on, where standard output does
// not, and reports whether that is news: the same trouble is told once.
func (e *env) unreadable(r *reading) bool {
	why := troublef("%s : %s", "%s: %s", r.source, reason(r.err))
	if e.troubles[why.Error()] {
		return false
	}
	if e.troubles == nil {
		e.troubles = map[string]bool{}
	}
	e.troubles[why.Error()] = true
	if !e.told {
		e.complain(why)
	}
	return true
}

// reason is what an error says beside the name of the file that it is about.
func reason(err error) law.Text {
	switch p := (*fs.PathError)(nil); {
	case errors.Is(err, fs.ErrNotExist):
		return law.Text{FR: "ni fichier ni dossier de ce nom", EN: "no such file or directory"}
	case errors.Is(err, fs.ErrPermission):
		return law.Text{FR: "la lecture n’en est pas permise", EN: "permission denied"}
	case errors.As(err, &p):
		return said(p.Err)
	}
	return said(err)
}

// errNoDocuments is that a folder has no document in it.
var errNoDocuments = troublef("ce dossier ne contient lui-même aucun document (.json)", "this folder itself holds no document (.json)")

// A paused input may let its reader wait: what there is to tell is told before.
type paused struct {
	io.Reader
	told *output
}

func (p paused) Read(b []byte) (int, error) {
	if err := p.told.flush(); err != nil {
		return 0, err
	}
	return p.Reader.Read(b)
}

// inputs yields the inputs that arguments name: files, folders for the .json files
// in them, - or nothing for standard input.
func (e *env) inputs(args []string) func(func(string, func() (io.ReadCloser, error)) bool) {
	return func(yield func(string, func() (io.ReadCloser, error)) bool) {
		if len(args) == 0 {
			args = []string{"-"}
		}
		for _, arg := range args {
			if arg == "-" {
				if !yield("-", func() (io.ReadCloser, error) { return io.NopCloser(e.stdin), nil }) {
					return
				}
				continue
			}
			names, none := expand(arg)
			for _, name := range names {
				open := func() (io.ReadCloser, error) { return os.Open(name) }
				if none != nil {
					open = func() (io.ReadCloser, error) { return nil, none }
				}
				if !yield(name, open) {
					return
				}
			}
		}
	}
}

// expand returns the .json files of a folder, in order, or the name itself, with an error
// where it is that of a folder that has none.
func expand(name string) (files []string, none error) {
	entries, err := os.ReadDir(name)
	if err != nil {
		return []string{name}, nil // no folder; opening it tells what else it may be
	}
	for _, e := range entries {
		if !e.IsDir() && filepath.Ext(e.Name()) == ".json" {
			files = append(files, filepath.Join(name, e.Name()))
		}
	}
	if files == nil {
		return []string{name}, errNoDocuments
	}
	return files, nil
}

// told is a file's name as UTF-8, which JSON is in. No two names are told as one: what
// looks like a name with escapes has escapes too.
func told(name string) string {
	if utf8.ValidString(name) && !escaped.MatchString(name) {
		return name
	}
	var b strings.Builder
	for i, r := range name {
		switch _, n := utf8.DecodeRuneInString(name[i:]); {
		case r == utf8.RuneError && n == 1:
			fmt.Fprintf(&b, `\x%02x`, name[i])
		case r == '\\':
			b.WriteString(`\\`)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

var escaped = regexp.MustCompile(`\\x[0-9a-f]{2}`)

// retold is an error of the system with the name of the file as it is told.
func retold(err error, name string) error {
	if p, ok := err.(*fs.PathError); ok && p.Path == name {
		return &fs.PathError{Op: p.Op, Path: told(name), Err: p.Err}
	}
	return err
}
