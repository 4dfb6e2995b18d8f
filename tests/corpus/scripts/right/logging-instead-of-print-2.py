import logging
import multiprocessing as mp


def check_password(pw):
    log = mp.get_logger()
    strong = len(pw) >= 8 and any(c.isdigit() for c in pw)
    log.warning("password of length %d is %s", len(pw), "strong" if strong else "weak")


if __name__ == "__main__":
    mp.log_to_stderr(logging.WARNING)
    jobs = [mp.Process(target=check_password, args=(pw,))
            for pw in ("hunter2", "correct horse 4", "12345", "abcdefgh1")]
    for j in jobs:
        j.start()
    for j in jobs:
        j.join()
