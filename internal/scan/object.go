package scan

import (
	"strconv"
	"strings"

	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// An object is one being read, whatever its table.
type object struct {
	OK bool // it is one, read to its end

	s     *Scanner
	start int
	first bool // no member has been read
	seen  Set

	offset int // of the key
	key    []byte
}

func (o *object) open() bool {
	o.first = true
	return o.s.open('{', law.Text{FR: "un objet", EN: "an object"}, &o.start)
}

// next reads the next key, and reports whether there is one.
func (o *object) next() bool {
	if !o.s.nextMember(o.first) {
		return false
	}
	o.first = false
	o.offset = o.s.pos
	o.key = o.s.str()
	return !o.s.failed
}

// has takes the key for that of a number in the table, and reports whether its value
// is to be read.
func (o *object) has(i int, key string) bool {
	o.s.push(key)
	if o.seen.Has(i) {
		o.s.twice(o.offset, key)
		return false
	}
	o.seen.Add(i)
	return o.s.colon()
}

// unknown records that the key is none of those known, and passes its value.
func (o *object) unknown(known []string) {
	key := string(o.key)
	o.s.push(key)
	unknown := law.NewFault(law.UnknownKey, "clé inconnue « %s »", "unknown key `%s`", key)
	for _, k := range known {
		if strings.EqualFold(k, key) {
			unknown = law.NewFault(law.UnknownKey, "clé inconnue « %s » ; la casse compte : « %s »", "unknown key `%s`; case counts: `%s`", key, k)
		}
	}
	o.s.Fault(o.offset, unknown)
	o.s.skipMember()
}

func (o *object) close() bool {
	o.s.depth--
	o.OK = !o.s.failed
	return o.OK
}

// Years reads an object whose keys are years of four digits, each at most once,
// calling read with each.
func (s *Scanner) Years(read func(year int)) {
	var start int
	if !s.open('{', law.Text{FR: "un objet", EN: "an object"}, &start) {
		s.list(ByYear, func() { read(0) })
		return
	}
	var seen form.Years
	for first := true; s.nextMember(first); first = false {
		offset := s.pos
		key := s.str()
		if s.failed {
			break
		}
		year, ok := ParseYear(string(key))
		if ok {
			s.path = append(s.path, step{index: year})
		} else {
			s.push(string(key))
			s.Fault(offset, notYear(string(key)))
		}
		switch {
		case !ok:
			s.skipMember()
		case seen.Add(year):
			s.twice(offset, strconv.Itoa(year))
		case s.colon():
			read(year)
		}
		s.pop()
	}
	s.depth--
}

// twice records that a key comes again, and passes its value.
func (s *Scanner) twice(offset int, key string) {
	s.Fault(offset, law.NewFault(law.DuplicateKey, "la clé « %s » figure deux fois", "key `%s` comes twice", key))
	s.skipMember()
}

// Members reads an object whose keys are free, calling read with each.
func (s *Scanner) Members(read func(key string)) {
	var start int
	if !s.open('{', law.Text{FR: "un objet", EN: "an object"}, &start) {
		return
	}
	seen := map[string]bool{}
	for first := true; s.nextMember(first); first = false {
		offset := s.pos
		key := string(s.str())
		if s.failed {
			break
		}
		s.push(key)
		if seen[key] {
			s.twice(offset, key)
		} else if s.colon() {
			read(key)
		}
		seen[key] = true
		s.pop()
	}
	s.depth--
}

// Array reads an array, calling read with the index of each element; read has to
// read the element.
func (s *Scanner) Array(read func(i int)) {
	var start int
	if !s.open('[', law.Text{FR: "une liste", EN: "a list"}, &start) {
		s.list(AList, func() { read(0) })
		return
	}
	s.path = append(s.path, step{})
	for i := 0; s.nextElement(i == 0); i++ {
		s.path[len(s.path)-1].index = i
		read(i)
	}
	s.pop()
	s.depth--
}

func (s *Scanner) open(bracket byte, what law.Text, start *int) bool {
	c := s.peek()
	*start = s.pos
	if c != bracket {
		s.wrongType(what)
		return false
	}
	if s.depth++; s.depth > MaxDepth {
		s.broken("imbrication de plus de %d niveaux", "nested over %d deep", MaxDepth)
		return false
	}
	s.pos++
	return true
}

func (s *Scanner) nextMember(first bool) bool {
	c := s.peek()
	if c == '}' {
		s.pos++
		return false
	}
	if !first {
		if c != ',' {
			s.broken("une virgule ou une accolade fermante est attendue", "a comma or a closing brace is expected")
			return false
		}
		s.pos++
		c = s.peek()
	}
	if c != '"' {
		s.broken("une clé entre guillemets est attendue", "a key in double quotes is expected")
	}
	return !s.failed
}

func (s *Scanner) nextElement(first bool) bool {
	c := s.peek()
	if c == ']' {
		s.pos++
		return false
	}
	if !first {
		if c != ',' {
			s.broken("une virgule ou un crochet fermant est attendu", "a comma or a closing bracket is expected")
			return false
		}
		s.pos++
		if s.peek() == ']' {
			s.broken("une valeur est attendue après la virgule", "a value is expected after the comma")
		}
	}
	return !s.failed
}

func (s *Scanner) colon() bool {
	if !s.take(':') {
		s.broken("deux-points attendus", "a colon is expected")
	}
	return !s.failed
}

func (s *Scanner) push(key string) { s.path = append(s.path, step{key, -1}) }

func (s *Scanner) pop() {
	if !s.failed {
		s.path = s.path[:len(s.path)-1]
	}
}

func (s *Scanner) skipMember() {
	if s.colon() {
		s.skip()
	}
}
