package xmltext

import "bytes"

// Attr is an attribute of a start tag, the value not yet resolved; see
// [AppendText] and [Unescape].
type Attr struct{ Name, Value []byte }

// Attrs yields the attributes of the token in their order. A name without
// value or without quotes is passed over: XML does not know it.
func (t *Token) Attrs(yield func(Attr) bool) {
	rest := t.attrs
	for {
		rest = skipSpace(rest)
		eq := bytes.IndexByte(rest, '=')
		if eq < 0 {
			return
		}
		name := rest[:eq]
		for len(name) > 0 && isSpace(name[len(name)-1]) {
			name = name[:len(name)-1]
		}
		for i := len(name) - 1; i >= 0; i-- {
			if isSpace(name[i]) {
				name = name[i+1:]
				break
			}
		}
		rest = skipSpace(rest[eq+1:])
		if len(rest) == 0 || rest[0] != '"' && rest[0] != '\'' {
			continue
		}
		end := bytes.IndexByte(rest[1:], rest[0])
		if end < 0 {
			return
		}
		if !yield(Attr{name, rest[1 : 1+end]}) {
			return
		}
		rest = rest[end+2:]
	}
}

func skipSpace(b []byte) []byte {
	for len(b) > 0 && isSpace(b[0]) {
		b = b[1:]
	}
	return b
}

// Local is the element's name in lower case and without its prefix, which is
// how sloppy files are told: <TU> and <tmx:tu> are tu.
func (t *Token) Local() string { return localName(t.Name) }

func localName(name []byte) string {
	if i := bytes.LastIndexByte(name, ':'); i >= 0 {
		name = name[i+1:]
	}
	for _, c := range name {
		if c >= 'A' && c <= 'Z' {
			return string(bytes.ToLower(name))
		}
	}
	return intern(name)
}

// intern spares an allocation for each tag of the formats read here.
func intern(name []byte) string {
	switch string(name) {
	case "seg":
		return "seg"
	case "tuv":
		return "tuv"
	case "tu":
		return "tu"
	case "prop":
		return "prop"
	case "note":
		return "note"
	case "ph":
		return "ph"
	case "bpt":
		return "bpt"
	case "ept":
		return "ept"
	case "unit":
		return "unit"
	case "segment":
		return "segment"
	case "source":
		return "source"
	case "target":
		return "target"
	case "trans-unit":
		return "trans-unit"
	}
	return string(name)
}
