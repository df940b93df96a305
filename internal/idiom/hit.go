package idiom

// The sides of a pair.
const (
	SideSource = "source"
	SideTarget = "target"
)

// The treatments of a source idiom in the target.
const (
	TreatSame       = "same"       // the target has an idiom with the same image
	TreatEquivalent = "equivalent" // the target says it in its own established way
	TreatParaphrase = "paraphrase" // the target says it in other words
	TreatCalque     = "calque"     // the image was put into the words of the target
	TreatLost       = "lost"       // nothing in the target stands for it
)

// TypeCandidate is the type of a hit that no entry stands behind.
const TypeCandidate = "candidate"

// Span is a place in a segment.
type Span struct {
	ByteStart, ByteEnd int // in the segment's text
	Text               string
}

// Hit is an idiom, a realia word or a calque found in a segment.
type Hit struct {
	Unit               int    // index of the segment or pair, from 0
	Side               string // "source" or "target"; "source" in a single text
	Lang               string // as given to the detector
	ByteStart, ByteEnd int    // in the segment's text
	Text               string // the words there
	ID, Type, Role     string // entry, its type, the role of the form found; ID "" for a candidate
	Origin             string // language in which the image lives
	Treatment          string // one of the Treat constants, "" when unknown
	Glossed            bool   // the text explains it, here or at its first mention
	Confidence         float64
	Reasons            []string // why, in the order in which it was weighed
	NoteNeeded         bool
	Note               string // the note, in the target language; "" when none is needed
	Other              *Span  // the counterpart on the other side of the pair
}

// Pair is a unit of a text and its translation.
type Pair struct{ Source, Target string }

// Options set how much is reported. The zero value is the default.
type Options struct {
	// MinConfidence hides what is less sure; 0 means 0.5, a negative number hides
	// nothing.
	MinConfidence float64
	// Candidates asks for phrases that no entry knows but whose quotation marks or
	// explanation give them away. Off, only very sure ones are reported.
	Candidates bool
	// Equivalents reports plain equivalents of a text's own language as well.
	Equivalents bool
	// Fold takes a character of a script without spaces to the one it is compared
	// as, traditional to simplified for example. Results that are not one character
	// are ignored. Nil compares as written.
	Fold func(string) string
	// NoteLang overrides the language of the notes; "" is the language of the
	// target or, for a single text, of the text.
	NoteLang string
}

func (o Options) minConfidence() float64 {
	if o.MinConfidence == 0 {
		return 0.5
	}
	return o.MinConfidence
}
