from multiprocessing import Process


def vowels_only(word):
    print(word, "->", "".join(c for c in word if c in "aeiou"))


if __name__ == "__main__":
    words = ["umbrella", "piano", "giraffe", "onion"]
    running = [Process(target=vowels_only, args=(w,)).start() for w in words]
    for r in running:
        r.join()
    print("end")
