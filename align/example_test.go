package align_test

import (
	"context"
	"fmt"

	"calque/align"
)

func segments(texts ...string) []align.Segment {
	out := make([]align.Segment, len(texts))
	for i, t := range texts {
		out[i] = align.Segment{Text: t}
	}
	return out
}

func Example() {
	source := segments(
		"Поезд пришёл в 7:45.",
		"На перроне никого не было.",
		"Марина поставила чемодан и огляделась: часы стояли, киоск был закрыт.",
		"Где же Павел?",
	)
	target := segments(
		"The train came in at 7:45.",
		"There was nobody on the platform.",
		"Marina put down her suitcase and looked around.",
		"The clock had stopped, the kiosk was closed.",
		"Where was Pavel?",
	)
	ladder, err := align.Align(context.Background(), source, target, align.Options{SourceLang: "ru", TargetLang: "en"})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, b := range ladder {
		fmt.Println(b.Shape(), b.Source, b.Target)
	}
	// Output:
	// 1-1 [0] [0]
	// 1-1 [1] [1]
	// 1-2 [2] [2 3]
	// 1-1 [3] [4]
}

func ExampleCompare() {
	gold := align.Ladder{{Source: []int{0}, Target: []int{0}}, {Source: []int{1}, Target: []int{1, 2}}}
	mine := align.Ladder{{Source: []int{0}, Target: []int{0}}, {Source: []int{1}, Target: []int{1}}, {Target: []int{2}}}
	c := align.Compare(gold, mine)
	fmt.Printf("strict %.2f lax %.2f\n", c.StrictRates().F1, c.LaxRates().F1)
	// Output: strict 0.40 lax 0.80
}
