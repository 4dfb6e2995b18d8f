"""Homework: let 4 different processes print 2**10, 2**20, 2**30 and 2**40, one each."""
import multiprocessing as mp


def power(exponent):
    me = mp.current_process()
    print(f"{me.name}: 2**{exponent} = {2 ** exponent}")


def main():
    pool = mp.Pool(processes=4)
    tickets = []
    for exponent in (10, 20, 30, 40):
        tickets.append(pool.apply_async(power, (exponent,)))
    for ticket in tickets:
        ticket.get()
    pool.close()
    pool.join()


if __name__ == "__main__":
    main()
