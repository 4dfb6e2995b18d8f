from multiprocessing import Pool


def longest_word(sentence):
    best = ""
    for word in sentence.split():
        if len(word) > len(best):
            best = word
    print(best)


def main():
    sentences = ["processes are heavy", "threads share memory", "pools recycle workers"]
    pool = Pool(processes=3)
    words = pool.map(longest_word, sentences)
    pool.close()
    pool.join()
    print("The longest of all:", max(words, key=len))


if __name__ == "__main__":
    main()
