import multiprocessing


def invite(guests, place):
    for guest in guests:
        print(f"Dear {guest}, please come to {place}!")


def write_invitations(guests, place):
    invite(guests, place)
    print(len(guests), "invitation(s) written for", place)


def garden(guests):
    write_invitations(guests, "the garden")


def office(guests):
    write_invitations(guests, "the office")


if __name__ == "__main__":
    friends = ["Anna"]
    colleagues = ["Otto"]
    p1 = multiprocessing.Process(target=garden, args=(friends))
    p2 = multiprocessing.Process(target=office, args=(colleagues))
    p1.start()
    p2.start()
    p1.join()
    p2.join()
