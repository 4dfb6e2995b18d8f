from multiprocessing import Process, cpu_count

words = ["level", "python", "radar", "process"]


def process(number, word):
    name = "Process-" + str(number)
    print(name, "starts")
    result = word == word[::-1]
    print(name, "says:", word, "is a palindrome:", result)
    return name


def main():
    print("This computer has", cpu_count(), "cores")
    used = set()
    for n in range(len(words)):
        used.add(process(n + 1, words[n]))
    print("Processes used:", sorted(used))


if __name__ == "__main__":
    main()
