# One image for every service: EXTRAS says which parts it has.
FROM python:3.12-slim
ARG EXTRAS=agent,mcp,queue,timelines

RUN groupadd --gid 10001 wordsplice \
    && useradd --uid 10001 --gid wordsplice --create-home wordsplice \
    && install -d -o wordsplice -g wordsplice /data/store /data/cache /recordings

WORKDIR /opt/wordsplice
COPY . .
RUN pip install --no-cache-dir ".[${EXTRAS}]"

USER wordsplice
WORKDIR /recordings
ENV PYTHONUNBUFFERED=1 \
    WORDSPLICE_STORE=/data/store \
    WORDSPLICE_CACHE=/data/cache
CMD ["wordsplice", "--help"]
