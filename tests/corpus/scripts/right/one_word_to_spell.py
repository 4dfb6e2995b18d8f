from multiprocessing import Process


def letters(word):
    return [letter.upper() for letter in word]


def spell(word):
    print("-".join(letters(word)))


if __name__ == "__main__":
    words = ["tree"]
    processes = [Process(target=spell, args=(word,)) for word in words]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
