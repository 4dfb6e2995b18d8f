from multiprocessing import Process, Queue


def write_letters(name, begins, letters_for_me, letters_for_friend):
    if begins:
        letters_for_friend.put(f"hello of {name}")
    for number in range(3):
        letter = letters_for_me.get()
        print(name, "reads:", letter)
        letters_for_friend.put(f"letter {number} of {name}")


if __name__ == "__main__":
    to_paris, to_kyoto = Queue(), Queue()
    one = Process(target=write_letters, args=("Paul", True, to_paris, to_kyoto))
    other = Process(target=write_letters, args=("Kei", False, to_kyoto, to_paris))
    one.start()
    other.start()
    one.join()
    other.join()
