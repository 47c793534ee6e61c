package scan

import (
	"cmp"
	"io"
)

const (
	// readSize is how much is read at a time, and the least that a buffer holds.
	readSize = 64 << 10

	// maxIdleReads is how often a reader may give nothing before it is given up, as in
	// package bufio.
	maxIdleReads = 100
)

// A buffer holds what has been read of a stream and not been dropped. What it holds is
// moved only where room is needed, and then frees at least as much as it moves: however
// long the documents of a stream are, each byte is moved a few times at most.
type buffer struct {
	r   io.Reader // nil: everything is in buf
	err error     // why r ended, io.EOF included

	buf []byte // the end of all, up to what was read last
	all []byte // what is allocated
}

// read reads on, and reports whether there was more.
func (b *buffer) read() bool {
	for range maxIdleReads {
		if b.err != nil {
			return false
		}
		if len(b.buf) == cap(b.buf) {
			b.makeRoom()
		}
		var n int
		n, b.err = b.r.Read(b.buf[len(b.buf):min(len(b.buf)+readSize, cap(b.buf))])
		b.buf = b.buf[:len(b.buf)+n]
		if n > 0 {
			return true
		}
	}
	b.err = cmp.Or(b.err, io.ErrNoProgress)
	return false
}

// makeRoom moves what is held to the front, of a larger buffer if it fills half of this one.
func (b *buffer) makeRoom() {
	if size := len(b.all); 2*len(b.buf) >= size {
		b.all = make([]byte, max(2*size, readSize))
	}
	b.buf = b.all[:copy(b.all, b.buf)]
}

// drop lets go of the first n bytes, and of a buffer that has grown far beyond what is in
// use.
func (b *buffer) drop(n int) {
	b.buf = b.buf[n:]
	if size := 2*len(b.buf) + readSize; len(b.all) > 8*size {
		b.all = make([]byte, size)
		b.buf = b.all[:copy(b.all, b.buf)]
	}
}
