package tmx_test

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"calque/internal/bitext"
	"calque/internal/bitext/tmx"
)

func ExampleWriter() {
	w := tmx.NewWriter(os.Stdout, bitext.Header{SourceLang: "kk", Tool: "calque", ToolVersion: "0.1.0"}, tmx.Options{})
	u := &bitext.Unit{Type: "1-1", Variants: []bitext.Variant{
		{Lang: "kk", Text: "Бүгін күн жылы."},
		{Lang: "ru", Text: "Сегодня тёплый день."},
	}}
	u.SetScore(0.95)
	if err := w.Write(u); err != nil {
		fmt.Println(err)
	}
	if err := w.Close(); err != nil {
		fmt.Println(err)
	}
	// Output:
	// <?xml version="1.0" encoding="UTF-8"?>
	// <!DOCTYPE tmx SYSTEM "tmx14.dtd">
	// <tmx version="1.4">
	// <header creationtool="calque" creationtoolversion="0.1.0" segtype="sentence" o-tmf="calque" adminlang="en" srclang="kk" datatype="plaintext">
	// </header>
	// <body>
	// <tu>
	// <prop type="x-calque-score">0.9500</prop>
	// <prop type="x-calque-bead">1-1</prop>
	// <tuv xml:lang="kk">
	// <seg>Бүгін күн жылы.</seg>
	// </tuv>
	// <tuv xml:lang="ru">
	// <seg>Сегодня тёплый день.</seg>
	// </tuv>
	// </tu>
	// </body>
	// </tmx>
}

func ExampleReader() {
	// TMX as it is met: no header to speak of, a language code with an
	// underscore.
	in := `<tmx version="1.4"><header srclang="EN_us"/><body>
<tu><tuv xml:lang="EN_us"><seg> It is warm today. </seg></tuv><tuv xml:lang="kk"><seg>Бүгін күн жылы.</seg></tuv></tu>
</body></tmx>`
	r, err := tmx.NewReader(strings.NewReader(in), tmx.Options{OnRepair: func(r bitext.Repair) {
		fmt.Printf("%d:%d %s\n", r.Line, r.Col, r.Reason)
	}})
	if err != nil {
		fmt.Println(err)
		return
	}
	for {
		u, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(u.Source().Lang, u.Source().Text, u.Source().Place)
		fmt.Println(u.Target().Lang, u.Target().Text, u.Target().Place)
	}
	// Output:
	// 1:20 the language code EN_us was read as en-US
	// en-US It is warm today. 2:33
	// kk Бүгін күн жылы. 2:87
}
