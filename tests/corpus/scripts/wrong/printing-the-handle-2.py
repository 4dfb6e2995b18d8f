from concurrent.futures import ProcessPoolExecutor, wait


def vowels(word):
    return sum(word.count(v) for v in "aeiou")


def main():
    words = ["banana", "sky", "onomatopoeia", "queue"]
    with ProcessPoolExecutor(2) as executor:
        counts = executor.map(vowels, words)
        shortest = executor.submit(min, words, key=len)
        longest = executor.submit(max, words, key=len)
        wait([shortest, longest])
    print("vowels:  ", counts)
    print("shortest:", shortest)
    print("longest: ", longest)


if __name__ == "__main__":
    main()
