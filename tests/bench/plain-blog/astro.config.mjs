// @ts-check
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://blog.example', markdown: { processor: unified() } });
