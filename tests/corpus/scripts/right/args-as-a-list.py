from multiprocessing import Process


def is_palindrome(word):
    print(word, "yes" if word == word[::-1] else "no")


def total(receipt):
    print("receipt:", sum(receipt))


if __name__ == "__main__":
    ps = [Process(target=is_palindrome, args=[w]) for w in ("level", "python", "x")]
    ps.append(Process(target=total, args=([1.5, 2.25, 4],)))
    ps.append(Process(target=is_palindrome, args=("rotor",)))
    for p in ps:
        p.start()
    for p in ps:
        p.join()
