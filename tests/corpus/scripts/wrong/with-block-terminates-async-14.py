import multiprocessing as mp
import time


def print_card(country):
    time.sleep(0.4)
    return "greetings from " + country


def send_all(countries):
    with mp.Pool(2) as pool:
        return {c: pool.apply_async(print_card, (c,)) for c in countries}


if __name__ == "__main__":
    handles = send_all(["Spain", "Italy", "Malta"])
    print("sent", len(handles), "cards")
    for country, handle in handles.items():
        try:
            print(handle.get(0.3))
        except mp.TimeoutError:
            print(country, "got lost")
