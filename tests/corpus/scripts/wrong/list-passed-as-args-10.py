from multiprocessing import Process


def invite(guests):
    for guest in guests:
        print("Dear", guest + ",", "please come to my party")


if __name__ == "__main__":
    friends = ["Anna"]
    colleagues = ["Bo"]
    p1 = Process(target=invite, args=(friends))
    p2 = Process(target=invite, args=(colleagues))
    p1.start()
    p2.start()
    p1.join()
    p2.join()
