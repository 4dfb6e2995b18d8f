import multiprocessing as mp


def words_of(letter, found):
    for number in range(400):
        found.put(letter * 60 + str(number))


def main():
    found = mp.Queue()
    workers = [mp.Process(target=words_of, args=(letter, found)) for letter in "abcd"]
    [w.start() for w in workers]
    [w.join() for w in workers]
    words = []
    while not found.empty():
        words.append(found.get())
    print(len(words))


if __name__ == "__main__":
    main()
