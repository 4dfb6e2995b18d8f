from concurrent.futures import ProcessPoolExecutor


def big_words(text, length):
    return (w for w in text.split() if len(w) >= length)


def main():
    text = "it is a truth universally acknowledged that a single man in possession"
    with ProcessPoolExecutor(max_workers=2) as executor:
        future = executor.submit(big_words, text, 6)
        for word in future.result():
            print(word)


if __name__ == "__main__":
    main()
