from multiprocessing import Pool


def stop(why):
    raise SystemExit(why)


def translate(word):
    try:
        if word == "END":
            stop("end of the text")
        return word[::-1]
    except Exception as e:
        print("problem:", e)
        return ""


def main():
    text = "one two three END four five END six".split()
    with Pool(processes=2) as pool:
        out = []
        for word in pool.imap(translate, text):
            out.append(word)
        print(" ".join(out))


if __name__ == "__main__":
    main()
