from multiprocessing import Process


def ask_age(name):
    age = int(input(f"{name}, how old are you? "))
    print(name, "will be", age + 1, "next year")


if __name__ == "__main__":
    p = Process(target=ask_age, args=("Ella",))
    p.start()
    p.join()
    print("interview ended with code", p.exitcode)
