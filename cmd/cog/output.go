package main

import (
	"bytes"
	"errors"
	"io"
	"sync"
	"time"

	"github.com/coglaw/coglaw/internal/inert"
)

// An output is standard output, or standard error. All that is written passes it, so that
// nothing of a document or a file's name acts on a terminal. It is written on in whole
// lines, and no further than to the first error.
type output struct {
	w    io.Writer
	room int  // how much is held back
	json bool // what is written is JSON, which has escapes

	mu    sync.Mutex
	held  []byte
	whole int // how much of that is whole lines
	err   error
}

// errInterrupted is why nothing more is written.
var errInterrupted = errors.New("interrupted")

// Write takes what is to be written, whole characters of it. An error is that of what was
// written before.
func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.err != nil {
		return 0, o.err
	}
	before := len(o.held)
	if o.json {
		o.held = inert.AppendJSON(o.held, p)
	} else {
		o.held = inert.AppendText(o.held, p)
	}
	if i := bytes.LastIndexByte(o.held[before:], '\n'); i >= 0 {
		o.whole = before + i + 1
	}
	if o.whole > o.room {
		o.pass(o.whole)
	}
	return len(p), o.err
}

// pass writes on the first n bytes of what is held.
func (o *output) pass(n int) {
	if o.err == nil && n > 0 {
		_, o.err = o.w.Write(o.held[:n])
		o.held = o.held[:copy(o.held, o.held[n:])]
		o.whole = 0
	}
}

// flush writes on what whole lines are held, and returns the first error there was.
func (o *output) flush() error {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.pass(o.whole)
	return o.err
}

// finish writes on everything.
func (o *output) finish() error {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.pass(len(o.held))
	return o.err
}

// failed reports whether nothing more can be written.
func (o *output) failed() bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.err != nil
}

// patience is how long a reader of the output is waited for who reads nothing.
const patience = time.Second

// interrupt writes on what whole lines are held and takes nothing more.
func (o *output) interrupt() {
	passed := make(chan struct{})
	go func() {
		defer close(passed)
		o.mu.Lock()
		defer o.mu.Unlock()
		o.pass(o.whole)
		o.err = errInterrupted
	}()
	select {
	case <-passed:
	case <-time.After(patience):
	}
}
