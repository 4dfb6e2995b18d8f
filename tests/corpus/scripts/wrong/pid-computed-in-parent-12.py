import os
import multiprocessing as mp


def make_ticket(guest):
    return {"guest": guest, "clerk": os.getpid()}


def sell(ticket):
    return f"ticket for {ticket['guest']} sold in process {ticket['clerk']}"


if __name__ == "__main__":
    tickets = []
    for guest in ["Ana", "Bob", "Cid", "Dee"]:
        tickets.append(make_ticket(guest))
    with mp.Pool(4) as pool:
        for line in pool.imap(sell, tickets):
            print(line)
